package kz.senim.conflict.web.elsewhere;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import kz.senim.conflict.Conflicts;
import kz.senim.contact.OpenConflictSource;
import kz.senim.kernel.id.ClientId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The client's conflicts: the open ones in the strip above the contact form, all of them
 * among the ratings of trust.
 */
@Component
class OpenConflictsStrip implements OpenConflictSource {

	private final Conflicts conflicts;

	private final JdbcClient jdbc;

	OpenConflictsStrip(Conflicts conflicts, JdbcClient jdbc) {
		this.conflicts = conflicts;
		this.jdbc = jdbc;
	}

	@Override
	public List<ConflictMark> since(ClientId client, Instant from) {
		return this.jdbc.sql("""
				select number, arose_at from conflict
				where client_id = :client and arose_at >= :from and status not in ('DRAFT', 'CANCELLED')
				order by arose_at, id
				""")
			.param("client", client.value())
			.param("from", from.atOffset(ZoneOffset.UTC))
			.query((row, number) -> new ConflictMark(row.getString("number"),
					row.getObject("arose_at", OffsetDateTime.class).toInstant()))
			.list();
	}

	@Override
	public List<OpenConflict> openFor(ClientId client) {
		return this.conflicts.open(client)
			.stream()
			.map((one) -> new OpenConflict(one.number(), one.acuteness(), "/conflicts/" + one.id()))
			.toList();
	}

}
