package kz.senim.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

import org.springframework.stereotype.Component;

/**
 * Counts working days in Almaty, as {@code senim.calendar} sets them.
 */
@Component
public class WorkingCalendar {

	private final CalendarSettings settings;

	WorkingCalendar(CalendarSettings settings) {
		this.settings = settings;
	}

	public boolean isWorking(LocalDate day) {
		return this.settings.workingDays().contains(day)
				|| !(this.settings.weekend().contains(day.getDayOfWeek()) || this.settings.daysOff().contains(day));
	}

	/**
	 * The day after so many working days; of none, the day itself.
	 * @param days 0 or more
	 */
	public LocalDate plus(LocalDate day, int days) {
		LocalDate reached = day;
		for (int left = days; left > 0;) {
			reached = reached.plusDays(1);
			left -= isWorking(reached) ? 1 : 0;
		}
		return reached;
	}

	/** The same time of the day, so many working days later. */
	public Instant plus(Instant instant, int days) {
		ZonedDateTime start = instant.atZone(Almaty.ZONE);
		return start.with(plus(start.toLocalDate(), days)).toInstant();
	}

	/** The same time of the day, so many working days earlier. */
	public Instant minus(Instant instant, int days) {
		ZonedDateTime start = instant.atZone(Almaty.ZONE);
		LocalDate reached = start.toLocalDate();
		for (int left = days; left > 0;) {
			reached = reached.minusDays(1);
			left -= isWorking(reached) ? 1 : 0;
		}
		return start.with(reached).toInstant();
	}

}
