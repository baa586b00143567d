package kz.senim.notice.domain;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.NoticeId;
import kz.senim.kernel.id.StaffId;
import kz.senim.notice.Notices.Message;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The urgent notices whose time is up, as the job of that name may see them.
 */
@Component
class DueNotices {

	private static final TypeReference<Map<String, String>> ARGUMENTS = new TypeReference<>() {
	};

	private static final int AT_ONCE = 100;

	private final JdbcClient jdbc;

	private final JsonMapper json;

	DueNotices(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	List<DueNotice> find(Instant now) {
		return this.jdbc
			.sql("""
					select n.id, n.recipient_id, n.kind, n.arguments, n.client_id, n.path,
					       array(with recursive chain as (
					               select n.recipient_id, n.forwarded_from
					               union all
					               select e.recipient_id, e.forwarded_from from notice e join chain on e.id = chain.forwarded_from
					             ) select recipient_id from chain) as told
					  from notice n
					 where n.read_at is null and n.escalated_at is null and n.urgent and n.escalate_at <= :now
					 order by n.escalate_at
					 limit :limit
					""")
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("limit", AT_ONCE)
			.query(this::row)
			.list();
	}

	/** Whether it was still unread; no other node then passes it on. */
	boolean claim(NoticeId id, Instant now) {
		return this.jdbc
			.sql("update notice set escalated_at = :now where id = :id and read_at is null and escalated_at is null")
			.param("id", id.value())
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update() == 1;
	}

	/** Looks again later, where there is nobody to tell. */
	void postpone(NoticeId id, Instant until) {
		this.jdbc.sql("update notice set escalate_at = :until where id = :id")
			.param("id", id.value())
			.param("until", until.atOffset(ZoneOffset.UTC))
			.update();
	}

	private DueNotice row(ResultSet row, int number) throws SQLException {
		UUID client = row.getObject("client_id", UUID.class);
		Message message = new Message(row.getString("kind"), this.json.readValue(row.getString("arguments"), ARGUMENTS),
				(client != null) ? new ClientId(client) : null, row.getString("path"), true);
		Array told = row.getArray("told");
		return new DueNotice(new NoticeId(row.getObject("id", UUID.class)),
				new StaffId(row.getObject("recipient_id", UUID.class)), message,
				Arrays.stream((UUID[]) told.getArray()).map(StaffId::new).collect(Collectors.toUnmodifiableSet()));
	}

}
