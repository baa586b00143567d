package kz.senim.security.web;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import kz.senim.kernel.Almaty;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The page behind the quick exit: a month, and nothing that tells where one was.
 */
@Controller
class CalendarController {

	private static final int SHOWN_DAYS = 42;

	private final Clock clock;

	CalendarController(Clock clock) {
		this.clock = clock;
	}

	@GetMapping("/calendar")
	String month(Model model, Locale language) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), Almaty.ZONE);
		LocalDate start = today.withDayOfMonth(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		List<Day> days = Stream.iterate(start, (day) -> day.plusDays(1))
			.limit(SHOWN_DAYS)
			.map((day) -> new Day(day.getDayOfMonth(), day.getMonth() == today.getMonth(), day.equals(today)))
			.toList();
		model.addAttribute("title",
				today.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, language) + " " + today.getYear());
		model.addAttribute("names",
				Arrays.stream(DayOfWeek.values()).map((day) -> day.getDisplayName(TextStyle.SHORT, language)).toList());
		model.addAttribute("weeks",
				Stream.iterate(0, (at) -> at < SHOWN_DAYS, (at) -> at + 7)
					.map((at) -> days.subList(at, at + 7))
					.toList());
		return "security/calendar";
	}

	/** One day of the month shown, or of the edge of its neighbour. */
	record Day(int number, boolean inMonth, boolean today) {
	}

}
