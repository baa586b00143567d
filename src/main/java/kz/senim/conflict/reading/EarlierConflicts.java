package kz.senim.conflict.reading;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import kz.senim.client.Clients;
import kz.senim.conflict.domain.fact.PartyFact;
import kz.senim.conflict.domain.fact.Recurrence;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the closed conflict that a new one repeats: same parties, closed within 180 days.
 */
@Component
public class EarlierConflicts {

	private final JdbcClient jdbc;

	private final Clients clients;

	private final Clock clock;

	EarlierConflicts(JdbcClient jdbc, Clients clients, Clock clock) {
		this.jdbc = jdbc;
		this.clients = clients;
		this.clock = clock;
	}

	/** The newest closed conflict of the same parties, one with the same cause first. */
	@Transactional
	public Optional<Earlier> find(ClientId client, List<PartyFact> parties, @Nullable String mainCause) {
		this.clients.require(client);
		Recurrence.Side arising = new Recurrence.Side(
				parties.stream().map(PartyFact::identity).collect(Collectors.toSet()), mainCause);
		Instant now = this.clock.instant();
		List<Earlier> closed = closedLately(client, now);
		return closed.stream()
			.filter((one) -> one.before(arising, now) == Recurrence.SAME_AGAIN)
			.findFirst()
			.map((one) -> one.withSameCause(true))
			.or(() -> closed.stream().filter((one) -> one.before(arising, now) == Recurrence.FOLLOWS).findFirst());
	}

	private List<Earlier> closedLately(ClientId client, Instant now) {
		Instant since = now.minus(Recurrence.WINDOW);
		return this.jdbc.sql("""
				select c.id, c.number, c.title, c.closed_at, c.version,
				  (select k.code from conflict_cause k where k.conflict_id = c.id and k.main) as cause,
				  (select array_agg(case when p.party_client_id is not null then 'client:' || p.party_client_id
				      when p.staff_id is not null then 'staff:' || p.staff_id else 'name:' || p.name end)
				   from conflict_party p where p.conflict_id = c.id) as parties
				from conflict c
				where c.client_id = ? and c.status in ('CLOSED_RESOLVED', 'CLOSED_PARTIAL', 'CLOSED_UNRESOLVED')
				  and c.closed_at >= ?
				order by c.closed_at desc limit 50
				""").params(client.value(), since.atOffset(ZoneOffset.UTC)).query((set, number) -> {
			Row row = new Row(set);
			Object names = (set.getArray("parties") != null) ? set.getArray("parties").getArray() : new String[0];
			return new Earlier(new ConflictId(row.id("id")), row.text("number"), row.text("title"), row.at("closed_at"),
					set.getLong("version"), row.maybe("cause"), identities((String[]) names), false);
		}).list();
	}

	private static Set<String> identities(String[] parties) {
		return Arrays.stream(parties)
			.filter(Objects::nonNull)
			.map((one) -> one.startsWith("name:") ? one.strip().toLowerCase(Locale.ROOT) : one)
			.collect(Collectors.toCollection(HashSet::new));
	}

	/** A closed conflict of the same parties. */
	public record Earlier(ConflictId id, String number, String title, Instant closedAt, long version,
			@Nullable String mainCause, Set<String> parties, boolean sameCause) {

		Recurrence before(Recurrence.Side arising, Instant now) {
			return Recurrence.of(new Recurrence.Side(this.parties, this.mainCause), this.closedAt, arising, now);
		}

		Earlier withSameCause(boolean same) {
			return new Earlier(this.id, this.number, this.title, this.closedAt, this.version, this.mainCause,
					this.parties, same);
		}

	}

}
