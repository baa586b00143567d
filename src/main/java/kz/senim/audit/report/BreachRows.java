package kz.senim.audit.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import kz.senim.kernel.Almaty;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Reads the rows of a report as the owner: past visibility, since an operator answers for
 * all.
 */
final class BreachRows {

	private static final int FETCHED = 1_000;

	private static final String CLIENT = """
			select id from client
			 where regexp_replace(number, '-0*(\\d+)$', '-\\1') = regexp_replace(?, '-0*(\\d+)$', '-\\1')
			""";

	private static final String SELECT = """
			select e.at, concat_ws(', ', s.login || ' (' || s.surname || ' ' || s.given_name || ')', e.job) as who, e.role,
			       e.action, e.purpose, e.source, e.request_id,
			       coalesce((select string_agg(c.number, ' ' order by c.number) from client c
			                  where c.id = e.client_id
			                     or c.id::text in (select jsonb_array_elements_text(e.details -> 'clients'))), '') as numbers
			  from audit_event e
			  left join staff s on s.id::text = coalesce(e.staff_id::text,
			                                             case when e.job = 'emergency-access' then e.details ->> 'staff' end)
			 where e.at >= ? and e.at < ? and
			""";

	private static final String OF_CLIENT = " (e.client_id = ? or e.details -> 'clients' @> to_jsonb(?::text))";

	/**
	 * Who asked for a restricted file out of turn stands in the row that the program
	 * wrote for it.
	 */
	private static final String OF_STAFF = " (e.staff_id = ? or (e.job = 'emergency-access' and e.details ->> 'staff' = ?))";

	private final JdbcTemplate owner;

	BreachRows(SingleConnectionDataSource owner) {
		this.owner = new JdbcTemplate(owner);
		this.owner.setFetchSize(FETCHED);
	}

	/** The file of that number; Latin K will do, and zeros may be left out. */
	Optional<UUID> client(String number) {
		String cyrillic = number.strip().toUpperCase(java.util.Locale.ROOT).replaceFirst("^K", "К");
		return this.owner.queryForList(CLIENT, UUID.class, cyrillic).stream().findFirst();
	}

	Optional<UUID> staff(String login) {
		return this.owner.queryForList("select id from staff where lower(login) = lower(?)", UUID.class, login.strip())
			.stream()
			.findFirst();
	}

	void ofClient(UUID client, BreachQuestion question, Consumer<BreachRow> each) {
		this.owner.query(SELECT + OF_CLIENT + " order by e.at, e.id", (row) -> {
			each.accept(BreachRow.of(row));
		}, begin(question.from()), begin(question.to().plusDays(1)), client, client.toString());
	}

	void ofStaff(UUID staff, BreachQuestion question, Consumer<BreachRow> each) {
		this.owner.query(SELECT + OF_STAFF + " order by e.at, e.id", (row) -> {
			each.accept(BreachRow.of(row));
		}, begin(question.from()), begin(question.to().plusDays(1)), staff, staff.toString());
	}

	private static Object begin(LocalDate day) {
		return day.atStartOfDay(Almaty.ZONE).toOffsetDateTime();
	}

}
