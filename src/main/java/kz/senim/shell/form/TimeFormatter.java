package kz.senim.shell.form;

import java.text.ParseException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.format.Formatter;

/**
 * Times of day as people type them: 9:30, 09.30, 0930 or 9.
 */
public final class TimeFormatter implements Formatter<LocalTime> {

	private static final DateTimeFormatter OUT = DateTimeFormatter.ofPattern("HH:mm");

	private static final Pattern TYPED = Pattern.compile("(\\d{1,2})(?:[:., -]?(\\d{2}))?(?::\\d{2}(?:\\.\\d+)?)?");

	@Override
	public LocalTime parse(String text, Locale locale) throws ParseException {
		Matcher typed = TYPED.matcher(text.strip());
		if (typed.matches()) {
			int hour = Integer.parseInt(typed.group(1));
			int minute = (typed.group(2) != null) ? Integer.parseInt(typed.group(2)) : 0;
			if (hour < 24 && minute < 60) {
				return LocalTime.of(hour, minute);
			}
		}
		throw new ParseException("Not a time", 0);
	}

	@Override
	public String print(LocalTime time, Locale locale) {
		return time.format(OUT);
	}

}
