package kz.senim.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which days are worked.
 *
 * @param weekend days of the week that are free
 * @param daysOff public holidays, and working days that were moved
 * @param workingDays days of a weekend that are worked in place of another
 */
@ConfigurationProperties("senim.calendar")
record CalendarSettings(@DefaultValue( {
		"SATURDAY", "SUNDAY" }) Set<DayOfWeek> weekend, @DefaultValue Set<LocalDate> daysOff,
		@DefaultValue Set<LocalDate> workingDays){

	CalendarSettings {
		if (weekend.size() > 6) {
			throw new IllegalArgumentException("A week without a working day has no next one");
		}
	}

}
