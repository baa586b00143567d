package kz.senim.conflict.reading;

import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import kz.senim.audit.AuditTrail;
import kz.senim.client.ClientRef;
import kz.senim.client.Clients;
import kz.senim.conflict.ConflictStatus;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.Page;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.ContactId;
import kz.senim.kernel.id.StaffId;
import kz.senim.staff.StaffRef;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list of conflicts that the acting person may see, page by page.
 */
@Service
public class ConflictLists {

	static final int PAGE = 50;

	private static final String ENDS = "('CLOSED_RESOLVED', 'CLOSED_PARTIAL', 'CLOSED_UNRESOLVED', 'CANCELLED')";

	/** Counts the open conflicts that the acting person works on; stops at 1,001. */
	public static final String OPEN_OF_MINE = "select count(*) from (select 1 from conflict"
			+ " where worker_id = app.staff_id() and status not in " + ENDS + " limit 1001) mine";

	private static final String COLUMNS = "id, number, title, client_id, worker_id, status, status_since, acuteness, created_at";

	private static final String WORKERS = " join (select id as staff_key, surname, given_name, patronymic from staff) s"
			+ " on s.staff_key = x.worker_id order by ";

	private static final Pattern KEY = Pattern.compile("([^~]{1,40})~([0-9a-fA-F-]{36})");

	private final JdbcClient jdbc;

	private final Clients clients;

	private final AuditTrail trail;

	private final CurrentActor actor;

	ConflictLists(JdbcClient jdbc, Clients clients, AuditTrail trail, CurrentActor actor) {
		this.jdbc = jdbc;
		this.clients = clients;
		this.trail = trail;
		this.actor = actor;
	}

	/** Rows after the key; a key that was not made here starts at the beginning. */
	@Transactional
	public Page<ConflictRow> page(ConflictFilter filter, @Nullable String after) {
		Order order = Order.of(filter.sort());
		Matcher key = KEY.matcher((after != null) ? after : "");
		boolean further = key.matches() && order.reads(key.group(1));
		List<ConflictRow> found = this.jdbc.sql(sql(filter, order, further))
			.param("status", filter.status())
			.param("acuteness", filter.acuteness())
			.param("client", filter.client())
			.param("worker", this.actor.require().requireStaff().value())
			.param("value", further ? order.value(key.group(1)) : null)
			.param("id", further ? UUID.fromString(key.group(2)) : null)
			.query((set, number) -> row(new Row(set)).by(workerName(new Row(set))))
			.list();
		boolean more = found.size() > PAGE;
		List<ConflictRow> rows = named(more ? found.subList(0, PAGE) : found);
		this.trail.listed("conflicts", rows.stream().map(ConflictRow::client).collect(Collectors.toSet()),
				Map.of("status", filter.status(), "count", rows.size()));
		return new Page<>(rows, more ? order.key(rows.get(rows.size() - 1)) : null);
	}

	/** The conflicts that arose in a contact; the client's door was asked before. */
	public List<ConflictRow> arisenIn(ContactId contact) {
		return this.jdbc.sql("select " + COLUMNS + " from conflict where arose_in_contact = ? order by created_at")
			.param(contact.value())
			.query((set, number) -> row(new Row(set)))
			.list();
	}

	private static String sql(ConflictFilter filter, Order order, boolean further) {
		String status = switch (filter.status()) {
			case "open" -> "status not in " + ENDS;
			case "closed" -> "status in " + ENDS;
			case "all" -> "true";
			default -> "status = :status";
		};
		return "select * from (select " + COLUMNS + " from conflict where " + status
				+ ((filter.acuteness() != null) ? " and acuteness = :acuteness" : "")
				+ ((filter.client() != null) ? " and client_id = :client" : "")
				+ (filter.mine() ? " and worker_id = :worker" : "") + (further ? " and " + order.after : "")
				+ " order by " + order.by + " limit " + (PAGE + 1) + ") x" + WORKERS + order.by;
	}

	private List<ConflictRow> named(List<ConflictRow> rows) {
		Map<ClientId, ClientRef> clients = this.clients
			.byId(rows.stream().map(ConflictRow::client).collect(Collectors.toSet()));
		return rows.stream().map((row) -> row.of(clients.get(row.client()))).toList();
	}

	private static String workerName(Row row) throws SQLException {
		return StaffRef.shortName(row.text("surname"), row.text("given_name"), row.maybe("patronymic"));
	}

	private static ConflictRow row(Row row) throws SQLException {
		return new ConflictRow(new ConflictId(row.id("id")), row.text("number"), row.text("title"),
				new ClientId(row.id("client_id")), "", new StaffId(row.id("worker_id")), "",
				ConflictStatus.valueOf(row.text("status")), row.at("status_since"), row.number("acuteness"),
				row.at("created_at"));
	}

	/** The ways to sort, each with its key. */
	private enum Order {

		ACUTENESS("coalesce(acuteness, 0) desc, id desc", "(coalesce(acuteness, 0), id) < (:value, :id)"),
		SINCE("status_since, id", "(status_since, id) > (:value, :id)"),
		NUMBER("created_at desc, id desc", "(created_at, id) < (:value, :id)");

		private final String by;

		private final String after;

		Order(String by, String after) {
			this.by = by;
			this.after = after;
		}

		static Order of(String sort) {
			return switch (sort) {
				case "since" -> SINCE;
				case "number" -> NUMBER;
				default -> ACUTENESS;
			};
		}

		String key(ConflictRow row) {
			Object value = switch (this) {
				case ACUTENESS -> (row.acuteness() != null) ? row.acuteness() : 0;
				case SINCE -> row.since();
				case NUMBER -> row.createdAt();
			};
			return value + "~" + row.id();
		}

		boolean reads(String text) {
			return (this == ACUTENESS) ? text.matches("[0-5]")
					: text.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?(\\.\\d{1,9})?Z");
		}

		Object value(String text) {
			return (this == ACUTENESS) ? Integer.valueOf(text)
					: OffsetDateTime.ofInstant(Instant.parse(text), ZoneOffset.UTC);
		}

	}

}
