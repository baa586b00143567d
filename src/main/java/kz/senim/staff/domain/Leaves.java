package kz.senim.staff.domain;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import kz.senim.audit.AuditTrail;
import kz.senim.kernel.Almaty;
import kz.senim.kernel.Role;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.Uuids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the present or next leave of each person; former ones stay as they were.
 */
@Component
class Leaves {

	private final JdbcClient jdbc;

	private final AuditTrail trail;

	private final Clock clock;

	Leaves(JdbcClient jdbc, AuditTrail trail, Clock clock) {
		this.jdbc = jdbc;
		this.trail = trail;
		this.clock = clock;
	}

	/** The present or next leave. */
	LeaveWish of(StaffId person) {
		return this.jdbc.sql("""
				select starts_on, ends_on, substitute_id from staff_leave
				 where staff_id = :staff and cancelled_at is null and ends_on >= :today
				 order by starts_on, id limit 1
				""").param("staff", person.value()).param("today", today()).query((row, number) -> {
			UUID substitute = row.getObject("substitute_id", UUID.class);
			return new LeaveWish(row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class),
					(substitute != null) ? new StaffId(substitute) : null);
		}).optional().orElse(LeaveWish.none());
	}

	/** Puts the wish in the place of the present or next leave. */
	void replace(StaffId person, Role role, LeaveWish wish, StaffId admin) {
		if (of(person).equals(wish)) {
			return;
		}
		if (!wish.isNone()) {
			wish.check(person, today());
			checkSubstitute(role, wish);
		}
		this.jdbc.sql(
				"update staff_leave set cancelled_at = :now where staff_id = :staff and cancelled_at is null and ends_on >= :today")
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("staff", person.value())
			.param("today", today())
			.update();
		if (!wish.isNone()) {
			add(person, wish, admin);
		}
		this.trail.changed(wish.isNone() ? "staff.leave.cancelled" : "staff.leave.set", "staff", person.value(), null,
				Map.of());
	}

	private void add(StaffId person, LeaveWish wish, StaffId admin) {
		this.jdbc.sql("""
				insert into staff_leave (id, staff_id, substitute_id, starts_on, ends_on, created_by, created_at)
				values (:id, :staff, :substitute, :from, :until, :admin, :now)
				""")
			.param("id", Uuids.next())
			.param("staff", person.value())
			.param("substitute", (wish.substitute() != null) ? wish.substitute().value() : null, Types.OTHER)
			.param("from", wish.from())
			.param("until", wish.until())
			.param("admin", admin.value())
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	/** Active, no admin, there in those days; a supervisor only for a supervisor. */
	private void checkSubstitute(Role role, LeaveWish wish) {
		if (wish.substitute() == null) {
			return;
		}
		Optional<Role> substitute = this.jdbc
			.sql("select role from staff where id = :id and status = 'ACTIVE' and role <> 'ADMIN'")
			.param("id", wish.substitute().value())
			.query(String.class)
			.optional()
			.map(Role::valueOf);
		if (substitute.isEmpty() || role == Role.ADMIN || (role == Role.SUPERVISOR && substitute.get() != role)) {
			throw LeaveWish.refused("substituteRole", "substitute");
		}
		if (isAway(wish.substitute(), wish)) {
			throw LeaveWish.refused("substituteAway", "substitute");
		}
	}

	private boolean isAway(StaffId person, LeaveWish wish) {
		List<Integer> away = this.jdbc.sql("""
				select 1 from staff_leave where staff_id = :id and cancelled_at is null
				   and starts_on <= :until and ends_on >= :from
				""")
			.param("id", person.value())
			.param("from", wish.from())
			.param("until", wish.until())
			.query(Integer.class)
			.list();
		return !away.isEmpty();
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), Almaty.ZONE);
	}

}
