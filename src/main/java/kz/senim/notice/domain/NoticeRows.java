package kz.senim.notice.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.NoticeId;
import kz.senim.kernel.id.StaffId;
import kz.senim.notice.Notices.Message;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table of notices. Row-level security shows a person only their own.
 */
@Component
class NoticeRows {

	private static final TypeReference<Map<String, String>> ARGUMENTS = new TypeReference<>() {
	};

	private static final String SELECT = """
			select id, kind, arguments, client_id, path, urgent, forwarded_from, escalated_at, created_at, read_at from notice
			""";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	NoticeRows(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	void insert(NoticeId id, StaffId recipient, Message message, Instant at, @Nullable Instant escalateAt,
			@Nullable NoticeId forwardedFrom) {
		this.jdbc
			.sql("""
					insert into notice (id, recipient_id, kind, arguments, client_id, path, urgent, created_at, escalate_at, forwarded_from)
					values (:id, :recipient, :kind, cast(:arguments as jsonb), :client, :path, :urgent, :at, :escalateAt, :from)
					""")
			.param("id", id.value())
			.param("recipient", recipient.value())
			.param("kind", message.kind())
			.param("arguments", this.json.writeValueAsString(message.arguments()))
			.param("client", (message.client() != null) ? message.client().value() : null)
			.param("path", message.path())
			.param("urgent", message.urgent())
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("escalateAt", (escalateAt != null) ? escalateAt.atOffset(ZoneOffset.UTC) : null)
			.param("from", (forwardedFrom != null) ? forwardedFrom.value() : null)
			.update();
	}

	/** One row for each, in one statement. */
	void insertAll(Collection<StaffId> recipients, Message message, Instant at, @Nullable Instant escalateAt) {
		this.jdbc
			.sql("""
					insert into notice (id, recipient_id, kind, arguments, client_id, path, urgent, created_at, escalate_at)
					select one.id, one.recipient, :kind, cast(:arguments as jsonb), cast(:client as uuid), :path, :urgent, :at, :escalateAt
					  from unnest(cast(:ids as uuid[]), cast(:recipients as uuid[])) as one(id, recipient)
					""")
			.param("ids", recipients.stream().map((one) -> NoticeId.next().value()).toArray(UUID[]::new))
			.param("recipients", recipients.stream().map(StaffId::value).toArray(UUID[]::new))
			.param("kind", message.kind())
			.param("arguments", this.json.writeValueAsString(message.arguments()))
			.param("client", (message.client() != null) ? message.client().value() : null)
			.param("path", message.path())
			.param("urgent", message.urgent())
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("escalateAt", (escalateAt != null) ? escalateAt.atOffset(ZoneOffset.UTC) : null,
					Types.TIMESTAMP_WITH_TIMEZONE)
			.update();
	}

	/** Unread first, then newest first, after that row. */
	List<NoticeRow> inbox(StaffId recipient, @Nullable InboxKey after, int limit) {
		return this.jdbc
			.sql(SELECT
					+ """
							 where recipient_id = :recipient
							   and (cast(:at as timestamptz) is null or ((read_at is null)::int, created_at, id) < (:unread, :at, cast(:id as uuid)))
							 order by (read_at is null)::int desc, created_at desc, id desc
							 limit :limit
							""")
			.param("recipient", recipient.value())
			.param("unread", (after != null && after.unread()) ? 1 : 0)
			.param("at", (after != null) ? after.at().atOffset(ZoneOffset.UTC) : null)
			.param("id", (after != null) ? after.id() : null)
			.param("limit", limit)
			.query(this::row)
			.list();
	}

	Optional<NoticeRow> find(NoticeId id, StaffId recipient) {
		return this.jdbc.sql(SELECT + " where id = :id and recipient_id = :recipient")
			.param("id", id.value())
			.param("recipient", recipient.value())
			.query(this::row)
			.optional();
	}

	long unread() {
		return this.jdbc.sql(Inbox.UNREAD).query(Long.class).single();
	}

	/** Whether it was unread. */
	boolean markRead(NoticeId id, Instant at) {
		return this.jdbc.sql("update notice set read_at = :at where id = :id and read_at is null")
			.param("id", id.value())
			.param("at", at.atOffset(ZoneOffset.UTC))
			.update() == 1;
	}

	private NoticeRow row(ResultSet row, int number) throws SQLException {
		UUID client = row.getObject("client_id", UUID.class);
		OffsetDateTime readAt = row.getObject("read_at", OffsetDateTime.class);
		return new NoticeRow(new NoticeId(row.getObject("id", UUID.class)), row.getString("kind"),
				this.json.readValue(row.getString("arguments"), ARGUMENTS),
				(client != null) ? new ClientId(client) : null, row.getString("path"), row.getBoolean("urgent"),
				row.getObject("forwarded_from") != null, row.getObject("escalated_at") != null,
				row.getObject("created_at", OffsetDateTime.class).toInstant(),
				(readAt != null) ? readAt.toInstant() : null);
	}

}
