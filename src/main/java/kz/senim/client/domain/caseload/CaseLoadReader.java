package kz.senim.client.domain.caseload;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import kz.senim.client.domain.ClientStatus;
import kz.senim.client.domain.door.ClientRefs;
import kz.senim.client.person.PersonName;
import kz.senim.kernel.Almaty;
import kz.senim.kernel.Page;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Reads the case-load in one query, and the figures of all ready selections in another.
 */
@Component
class CaseLoadReader {

	static final int PAGE = 40;

	private static final String ORDER = "c.sort_name collate \"kk-x-icu\", c.id";

	private static final String FROM = """
			  from client c
			  left join client_glance g on g.client_id = c.id
			  left join assignment a on a.client_id = c.id and a.kind = 'MAIN' and a.ends_at is null
			  left join staff s on s.id = a.staff_id
			""";

	private static final String SAVED = """
			, coalesce((select array_agg(array[v.id::text, v.name, v.query] order by v.name collate "kk-x-icu", v.id)
			              from saved_view v where v.staff_id = app.staff_id()), '{}')
			""";

	private final JdbcClient jdbc;

	CaseLoadReader(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Page<ClientRow> page(CaseLoadFilter filter, Instant now) {
		Optional<PageKey> after = PageKey.read(filter.after());
		String key = filter.sort().key();
		String sql = "select " + ClientRefs.COLUMNS + ", c.status, " + key + " as sort_key"
				+ ", g.last_contact_at, g.trust_worker, g.trust_client, g.open_conflicts, g.highest_acuteness, g.next_step,"
				+ " g.next_step_on, s.surname as w_surname, s.given_name as w_given, s.patronymic as w_patronymic"
				+ FROM + " where " + conditions(filter) + (after.isPresent() ? after(filter.sort()) : "") + " order by "
				+ key + ", " + ORDER + " limit " + (PAGE + 1);
		StatementSpec query = parameters(this.jdbc.sql(sql), filter, now);
		if (after.isPresent()) {
			query = query.param("key", after.get().value()).param("id", after.get().id());
		}
		List<Row> rows = query.query((row, index) -> row(row, index, now)).list();
		List<Row> shown = rows.subList(0, Math.min(PAGE, rows.size()));
		Row last = (rows.size() > PAGE) ? shown.get(PAGE - 1) : null;
		return new Page<>(shown.stream().map(Row::client).toList(), (last != null) ? last.key().text() : null);
	}

	/**
	 * How many clients each ready selection holds, in the order of {@link CaseLoadView},
	 * and the person's own selections.
	 */
	Figures figures(CaseLoadFilter filter, Instant now) {
		StringBuilder sums = new StringBuilder();
		for (CaseLoadView view : CaseLoadView.values()) {
			sums.append(sums.isEmpty() ? "" : ", ")
				.append("count(*) filter (where ")
				.append(view.condition())
				.append(')');
		}
		CaseLoadFilter all = new CaseLoadFilter(CaseLoadView.ALL, List.of(), filter.worker(), filter.withoutWorker(),
				filter.sort(), null);
		return parameters(this.jdbc.sql("select array[" + sums + "]" + SAVED + FROM + " where " + conditions(all)), all,
				now)
			.query((row, index) -> new Figures(List.of((Long[]) row.getArray(1).getArray()), saved(row.getArray(2))))
			.single();
	}

	private static List<SavedView> saved(Array rows) throws SQLException {
		return Arrays.stream((Object[]) rows.getArray())
			.map((row) -> (String[]) row)
			.map((row) -> new SavedView(UUID.fromString(row[0]), row[1], row[2]))
			.toList();
	}

	private static String conditions(CaseLoadFilter filter) {
		return "c.status = any (:statuses) and (" + filter.view().condition() + ")"
				+ ((filter.worker() != null) ? " and exists (select 1 from assignment o where o.client_id = c.id"
						+ " and o.staff_id = :worker and o.ends_at is null)" : "")
				+ (filter.withoutWorker() ? " and a.id is null" : "");
	}

	private static String after(CaseLoadSort sort) {
		return " and (" + sort.key() + ", " + ORDER + ") > (cast(:key as " + sort.type()
				+ "), (select l.sort_name from client l where l.id = :id) collate \"kk-x-icu\", :id)";
	}

	private static StatementSpec parameters(StatementSpec query, CaseLoadFilter filter, Instant now) {
		StatementSpec known = query.param("statuses", filter.statuses().stream().map(Enum::name).toArray(String[]::new))
			.param("today", LocalDate.ofInstant(now, Almaty.ZONE))
			.param("silent", now.minus(CaseLoad.SILENT_DAYS, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC));
		return (filter.worker() != null) ? known.param("worker", filter.worker()) : known;
	}

	private static Row row(ResultSet row, int index, Instant now) throws SQLException {
		OffsetDateTime last = row.getObject("last_contact_at", OffsetDateTime.class);
		Instant at = (last != null) ? last.toInstant() : null;
		String surname = row.getString("w_surname");
		ClientRow client = new ClientRow(ClientRefs.read(row, index), ClientStatus.valueOf(row.getString("status")), at,
				(at != null) ? daysBetween(at, now) : null, marks(row.getArray("trust_worker")),
				marks(row.getArray("trust_client")), row.getInt("open_conflicts"),
				row.getObject("highest_acuteness", Integer.class), row.getString("next_step"),
				row.getObject("next_step_on", LocalDate.class),
				(surname != null)
						? new PersonName(surname, row.getString("w_given"), row.getString("w_patronymic")).shortForm()
						: null);
		return new Row(client, new PageKey(row.getString("sort_key"), row.getObject("id", UUID.class)));
	}

	private static long daysBetween(Instant from, Instant to) {
		return ChronoUnit.DAYS.between(LocalDate.ofInstant(from, Almaty.ZONE), LocalDate.ofInstant(to, Almaty.ZONE));
	}

	private static List<Integer> marks(@Nullable Array array) throws SQLException {
		return (array == null) ? List.of()
				: Arrays.stream((Object[]) array.getArray()).map((mark) -> ((Number) mark).intValue()).toList();
	}

	private record Row(ClientRow client, PageKey key) {
	}

	/** The figures beside the list. */
	record Figures(List<Long> counts, List<SavedView> saved) {
	}

}
