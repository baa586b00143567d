package kz.senim.client.domain.duplicate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import kz.senim.audit.AuditTrail;
import kz.senim.client.ClientRef;
import kz.senim.client.Clients;
import kz.senim.client.domain.duplicate.DuplicateHits.Hit;
import kz.senim.client.person.NameKeys;
import kz.senim.kernel.id.ClientId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks for a person in the register before a file is made, and tells those who should
 * know.
 */
@Service
@Transactional
public class Duplicates {

	private final DuplicateHits hits;

	private final DuplicateNotices notices;

	private final Clients clients;

	private final JdbcClient jdbc;

	private final AuditTrail audit;

	Duplicates(DuplicateHits hits, DuplicateNotices notices, Clients clients, JdbcClient jdbc, AuditTrail audit) {
		this.hits = hits;
		this.notices = notices;
		this.clients = clients;
		this.jdbc = jdbc;
		this.audit = audit;
	}

	/**
	 * Looks for a person. Where an ordinary file of others is found, the supervisors are
	 * told at once.
	 * @param known clients who are known to be others, such as relatives
	 */
	public Findings find(Candidate candidate, Set<ClientId> known) {
		List<Hit> found = this.hits.of(candidate).stream().filter((hit) -> !known.contains(hit.client())).toList();
		List<Hit> elsewhere = found.stream().filter(Hit::elsewhere).toList();
		this.notices.suspected(elsewhere, null);
		List<Findings.Similar> visible = visible(found.stream().filter(Hit::visible).toList());
		this.audit.listed("duplicates", visible.stream().map((similar) -> similar.client().id()).toList(),
				Map.of("count", visible.size()));
		return new Findings(visible, !elsewhere.isEmpty());
	}

	/**
	 * Tells those who should know that a file was made or identified: the supervisors of
	 * ordinary files of others, and the people named on restricted ones.
	 * @return whether another ordinary file has this IIN
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean tell(Candidate candidate, ClientId made, String number) {
		List<Hit> found = this.hits.of(candidate).stream().filter((hit) -> !hit.client().equals(made)).toList();
		this.notices.suspected(found.stream().filter(Hit::elsewhere).toList(), number);
		found.stream().filter(Hit::hidden).forEach((hit) -> this.notices.hidden(hit, number));
		return found.stream().anyMatch(Hit::sameIin);
	}

	/** Whether another ordinary file has this IIN, visible or not. */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean iinTaken(byte[] iinIndex, @Nullable ClientId except) {
		Candidate candidate = new Candidate(iinIndex, List.of(), new NameKeys("", ""), null);
		return this.hits.of(candidate).stream().anyMatch((hit) -> hit.sameIin() && !hit.client().equals(except));
	}

	private List<Findings.Similar> visible(List<Hit> seen) {
		if (seen.isEmpty()) {
			return List.of();
		}
		Map<ClientId, ClientRef> refs = this.clients.byId(seen.stream().map(Hit::client).toList());
		Map<ClientId, LocalDate> births = births(seen);
		return seen.stream()
			.filter((hit) -> refs.containsKey(hit.client()))
			.map((hit) -> new Findings.Similar(Objects.requireNonNull(refs.get(hit.client())), births.get(hit.client()),
					hit.matched()))
			.toList();
	}

	private Map<ClientId, LocalDate> births(List<Hit> seen) {
		Map<ClientId, LocalDate> births = new HashMap<>();
		this.jdbc.sql("select id, birth_date from client where id = any (:ids) and birth_date is not null")
			.param("ids", seen.stream().map((hit) -> hit.client().value()).toArray(UUID[]::new))
			.query((row) -> {
				births.put(new ClientId(row.getObject(1, UUID.class)), row.getObject(2, LocalDate.class));
			});
		return births;
	}

}
