package kz.senim.retention.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import kz.senim.audit.AuditTrail;
import kz.senim.client.ClientRef;
import kz.senim.client.Clients;
import kz.senim.kernel.id.ClientId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files of the led teams that are past their time, held, proposed, or without consent.
 */
@Service
public class DueList {

	/** Counts the wishes to erase that the acting person may answer. */
	public static final String WAITING = """
			select count(*) from erasure e where e.erased_at is null and e.refused_at is null and app.may_answer_erasure(e.id)""";

	static final String COLUMNS = """
			c.id, c.status, c.status_since, app.kept_until(c.id) as kept_until, h.look_on, e.id as erasure,
			case when exists (select 1 from consent w where w.client_id = c.id and w.withdrawn_on is not null)
			     then app.consent_withdrawn_on(c.id) end as withdrawn_on,
			e.id is not null and app.may_answer_erasure(e.id) as mine
			from client c
			left join legal_hold h on h.client_id = c.id and h.lifted_at is null
			left join erasure e on e.client_id = c.id and e.refused_at is null and e.erased_at is null
			""";

	private static final String LIST = """
			select * from (select %s where c.id = any ((select app.visible_client_ids())::uuid[])
			                 and c.team_id = any ((select app.led_team_ids())::uuid[])) f
			where f.kept_until <= :today or f.look_on is not null or f.erasure is not null or f.withdrawn_on is not null
			order by f.kept_until nulls last, f.id
			limit 200
			""".formatted(COLUMNS);

	private final JdbcClient jdbc;

	private final Clients clients;

	private final AuditTrail trail;

	private final RetentionActs acts;

	DueList(JdbcClient jdbc, Clients clients, AuditTrail trail, RetentionActs acts) {
		this.jdbc = jdbc;
		this.clients = clients;
		this.trail = trail;
		this.acts = acts;
	}

	/** The list, the oldest first; 200 at most. */
	@Transactional
	public List<DueFile> list() {
		List<Line> lines = this.jdbc.sql(LIST).param("today", this.acts.today()).query(Line::read).list();
		Map<ClientId, ClientRef> names = this.clients.byId(lines.stream().map(Line::client).toList());
		this.trail.listed("retention", lines.stream().map(Line::client).toList(), Map.of());
		return lines.stream()
			.filter((line) -> names.containsKey(line.client()))
			.map((line) -> line.named(names))
			.toList();
	}

	/** Wishes for which the acting person was named as deputy: number and id only. */
	@Transactional(readOnly = true)
	public List<Named> named(Collection<UUID> shown) {
		return this.jdbc.sql("""
				select e.id, e.number from erasure e
				where e.deputy_id = :me and e.erased_at is null and e.refused_at is null order by e.proposed_at
				""")
			.param("me", this.acts.me().value())
			.query((row, index) -> new Named(row.getObject("id", UUID.class), row.getString("number")))
			.list()
			.stream()
			.filter((one) -> !shown.contains(one.erasure()))
			.toList();
	}

	/** One file, as the list would show it. */
	DueFile one(ClientRef client) {
		Line line = this.jdbc.sql("select %s where c.id = :client".formatted(COLUMNS))
			.param("client", client.id().value())
			.query(Line::read)
			.single();
		return line.named(Map.of(client.id(), client));
	}

	/** A wish that names the person as deputy. */
	public record Named(UUID erasure, String number) {
	}

	private record Line(ClientId client, String status, LocalDate since, @Nullable LocalDate keptUntil,
			@Nullable LocalDate withdrawnOn, @Nullable LocalDate lookOn, @Nullable UUID erasure, boolean mine) {

		static Line read(ResultSet row, int index) throws SQLException {
			return new Line(new ClientId(row.getObject("id", UUID.class)), row.getString("status"),
					row.getObject("status_since", LocalDate.class), row.getObject("kept_until", LocalDate.class),
					row.getObject("withdrawn_on", LocalDate.class), row.getObject("look_on", LocalDate.class),
					row.getObject("erasure", UUID.class), row.getBoolean("mine"));
		}

		DueFile named(Map<ClientId, ClientRef> names) {
			return new DueFile(Objects.requireNonNull(names.get(this.client)), this.status, this.since, this.keptUntil,
					this.withdrawnOn, this.lookOn, this.erasure, this.mine);
		}

	}

}
