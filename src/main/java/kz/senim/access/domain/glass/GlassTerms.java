package kz.senim.access.domain.glass;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import kz.senim.kernel.WorkingCalendar;

import org.springframework.stereotype.Component;

/**
 * The terms of an opening, by the clock and the working calendar.
 */
@Component
public class GlassTerms {

	private final Clock clock;

	private final WorkingCalendar calendar;

	GlassTerms(Clock clock, WorkingCalendar calendar) {
		this.clock = clock;
		this.calendar = calendar;
	}

	/** Now, as exactly as the database keeps it. */
	public Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

	/** When an opening of that moment is over. */
	public Instant end(Instant opened) {
		return opened.plus(GlassDesk.LASTS);
	}

	/** Until when an opening of now is to be reviewed. */
	public Instant reviewBy() {
		return this.calendar.plus(now(), GlassDesk.REVIEW_DAYS);
	}

}
