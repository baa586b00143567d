package kz.senim.resource.domain.period;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.StaffId;
import kz.senim.resource.domain.scene.Scope;
import kz.senim.staff.StaffRef;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Budgets and decisions. Nothing is overwritten: the newest row counts.
 */
@Component
class HoursStore {

	private static final String DECIDED = """
			select distinct on (a.conflict_id) a.conflict_id, a.hours, a.reason, a.adjusted_at, s.surname, s.given_name, s.patronymic
			from hours_adjustment a join staff s on s.id = a.adjusted_by
			where a.conflict_id = any (:ids) and a.month = :month
			order by a.conflict_id, a.adjusted_at desc, a.id desc
			""";

	private final JdbcClient jdbc;

	HoursStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The budget of a worker or a team; the caller has asked whose it is. */
	@Nullable Budget budget(Scope scope, YearMonth month) {
		return this.jdbc.sql("""
				select b.hours, b.tenge, b.set_at, s.surname, s.given_name, s.patronymic
				from hours_budget b join staff s on s.id = b.set_by
				where b.month = :month and (b.staff_id = cast(:staff as uuid) or b.team_id = cast(:team as uuid))
				order by b.set_at desc, b.id desc limit 1
				""")
			.param("month", month.atDay(1))
			.param("staff", staff(scope), Types.OTHER)
			.param("team", team(scope), Types.OTHER)
			.query((row, number) -> new Budget(row.getInt("hours"), row.getObject("tenge", Long.class), name(row),
					row.getObject("set_at", OffsetDateTime.class).toInstant()))
			.optional()
			.orElse(null);
	}

	void set(UUID id, Scope scope, YearMonth month, SetBudget wish, StaffId by, OffsetDateTime at) {
		this.jdbc.sql("""
				insert into hours_budget (id, staff_id, team_id, month, hours, tenge, set_by, set_at)
				values (:id, :staff, :team, :month, :hours, :tenge, :by, :at)
				""")
			.param("id", id)
			.param("staff", staff(scope), Types.OTHER)
			.param("team", team(scope), Types.OTHER)
			.param("month", month.atDay(1))
			.param("hours", wish.hours())
			.param("tenge", wish.tenge(), Types.BIGINT)
			.param("by", by.value())
			.param("at", at)
			.update();
	}

	Map<ConflictId, Adjustment> decided(List<ConflictId> conflicts, YearMonth month) {
		Map<ConflictId, Adjustment> decided = new HashMap<>();
		if (!conflicts.isEmpty()) {
			this.jdbc.sql(DECIDED)
				.param("ids", conflicts.stream().map(ConflictId::value).toArray(UUID[]::new))
				.param("month", month.atDay(1))
				.query((row, number) -> decided.put(new ConflictId(row.getObject("conflict_id", UUID.class)),
						adjustment(row)))
				.list();
		}
		return decided;
	}

	void decide(UUID id, ConflictRef conflict, YearMonth month, DecideHours wish, StaffId by, OffsetDateTime at) {
		this.jdbc
			.sql("""
					insert into hours_adjustment (id, conflict_id, client_id, month, hours, reason, adjusted_by, adjusted_at)
					values (?, ?, ?, ?, ?, ?, ?, ?)
					""")
			.params(id, conflict.id().value(), conflict.client().value(), month.atDay(1),
					BigDecimal.valueOf(wish.hours()), wish.reason(), by.value(), at)
			.update();
	}

	private static Adjustment adjustment(ResultSet row) throws SQLException {
		return new Adjustment(row.getDouble("hours"), row.getString("reason"), name(row),
				row.getObject("adjusted_at", OffsetDateTime.class).toInstant());
	}

	private static @Nullable UUID staff(Scope scope) {
		return (scope.worker() != null) ? scope.worker().value() : null;
	}

	private static @Nullable UUID team(Scope scope) {
		return (scope.team() != null) ? scope.team().value() : null;
	}

	private static String name(ResultSet row) throws SQLException {
		return StaffRef.shortName(row.getString("surname"), row.getString("given_name"), row.getString("patronymic"));
	}

}
