package kz.senim.kernel;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Working days as the product ships them: weekends, public holidays of Kazakhstan and the
 * days moved by them.
 */
class WorkingCalendarTests {

	private final WorkingCalendar calendar = new WorkingCalendar(shipped());

	@Test
	void weekendsAndHolidaysAreFree() {
		assertThat(this.calendar.isWorking(LocalDate.of(2026, 11, 23))).isTrue();
		assertThat(this.calendar.isWorking(LocalDate.of(2026, 11, 28))).isFalse();
		assertThat(this.calendar.isWorking(LocalDate.of(2026, 12, 16))).isFalse();
		assertThat(this.calendar.isWorking(LocalDate.of(2027, 1, 7))).isFalse();
	}

	@Test
	void aHolidayOnAWeekendMovesToTheNextWorkingDay() {
		assertThat(this.calendar.isWorking(LocalDate.of(2026, 3, 25))).isFalse();
		assertThat(this.calendar.isWorking(LocalDate.of(2026, 3, 26))).isTrue();
		assertThat(this.calendar.isWorking(LocalDate.of(2027, 1, 4))).isFalse();
	}

	@Test
	void twoWorkingDaysAfterAFridayAreATuesday() {
		assertThat(this.calendar.plus(LocalDate.of(2026, 11, 27), 2)).isEqualTo(LocalDate.of(2026, 12, 1));
		assertThat(this.calendar.plus(Instant.parse("2026-12-14T05:00:00Z"), 2))
			.isEqualTo(Instant.parse("2026-12-17T05:00:00Z"));
	}

	@Test
	void countsBackOverAHoliday() {
		assertThat(this.calendar.minus(Instant.parse("2026-12-17T05:00:00Z"), 2))
			.isEqualTo(Instant.parse("2026-12-14T05:00:00Z"));
	}

	private static CalendarSettings shipped() {
		try {
			MutablePropertySources sources = new MutablePropertySources();
			new YamlPropertySourceLoader().load("shipped", new ClassPathResource("application.yaml"))
				.forEach(sources::addLast);
			return new Binder(ConfigurationPropertySources.from(sources))
				.bind("senim.calendar", Bindable.of(CalendarSettings.class))
				.get();
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

}
