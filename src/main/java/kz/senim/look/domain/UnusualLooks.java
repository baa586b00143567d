package kz.senim.look.domain;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.UUID;

import kz.senim.audit.AuditTrail;
import kz.senim.kernel.Almaty;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.Forbidden;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts looks that are out of the ordinary before the supervisors, who say what came of
 * each.
 */
@Service
@Transactional
public class UnusualLooks {

	private final JdbcClient jdbc;

	private final FlagRows rows;

	private final CurrentActor currentActor;

	private final AuditTrail trail;

	private final Clock clock;

	UnusualLooks(JdbcClient jdbc, FlagRows rows, CurrentActor currentActor, AuditTrail trail, Clock clock) {
		this.jdbc = jdbc;
		this.rows = rows;
		this.currentActor = currentActor;
		this.trail = trail;
		this.clock = clock;
	}

	/** Those that the acting supervisor leads: open ones, then the newest others. */
	public UnusualList list() {
		requireSupervisor();
		UnusualList list = this.rows.list();
		this.trail.listed("unusual",
				list.flags().stream().map(UnusualLook::client).filter(java.util.Objects::nonNull).distinct().toList(),
				Map.of("flags", list.flags().size()));
		return list;
	}

	/** Looks through the week that runs; a supervisor's wish. */
	public int findThisWeek() {
		requireSupervisor();
		return find(monday());
	}

	/** Looks through the week before; the job of Mondays. */
	int findLastWeek() {
		return find(monday().minusWeeks(1));
	}

	/**
	 * Says that somebody has looked into it.
	 * @param words what came of it
	 * @return false if somebody has said so before
	 * @throws NotFound if it is not there, not led, or one's own
	 */
	public boolean seen(UUID id, String words) {
		requireSupervisor();
		int changed = this.jdbc.sql("""
				update look_flag set seen_by = :me, seen_at = :now, words = :words where id = :id and seen_at is null
				""")
			.param("me", this.currentActor.require().requireStaff().value())
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("words", words)
			.param("id", id)
			.update();
		UnusualLook flag = this.rows.find(id).orElseThrow(() -> new NotFound("unusual look"));
		if (changed > 0) {
			this.trail.changed("looks.seen", "look_flag", id, flag.client(), Map.of("length", words.length()));
		}
		return changed > 0;
	}

	private int find(LocalDate week) {
		int found = this.rows.find(week);
		this.trail.noted("looks.searched", Map.of("week", week.toString(), "found", found));
		return found;
	}

	private LocalDate monday() {
		return LocalDate.now(this.clock.withZone(Almaty.ZONE)).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
	}

	private void requireSupervisor() {
		if (!this.currentActor.require().is(Role.SUPERVISOR)) {
			throw new Forbidden("unusual looks");
		}
	}

}
