package kz.senim.shell.form;

import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.format.Formatter;

/**
 * Dates as people type them: dd.mm.yyyy, d.m.yy (a year within 80 years back and 19 ahead
 * of 2026) or ISO. Shown as dd.mm.yyyy in all three languages, because that is what the
 * hint asks for.
 */
public final class DateFormatter implements Formatter<LocalDate> {

	private static final DateTimeFormatter OUT = DateTimeFormatter.ofPattern("dd.MM.yyyy");

	private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})[.,/ ](\\d{1,2})[.,/ ](\\d{4}|\\d{2})");

	private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

	private static final int PIVOT = 45;

	@Override
	public LocalDate parse(String text, Locale locale) throws ParseException {
		String typed = text.strip();
		try {
			Matcher iso = ISO.matcher(typed);
			if (iso.matches()) {
				return date(iso.group(1), iso.group(2), iso.group(3));
			}
			Matcher dotted = DOTTED.matcher(typed);
			if (dotted.matches()) {
				return date(dotted.group(3), dotted.group(2), dotted.group(1));
			}
		}
		catch (DateTimeException ex) {
			throw new ParseException(ex.getMessage(), 0);
		}
		throw new ParseException("Not a date", 0);
	}

	@Override
	public String print(LocalDate date, Locale locale) {
		return date.format(OUT);
	}

	private static LocalDate date(String year, String month, String day) {
		int number = Integer.parseInt(year);
		int full = (year.length() > 2) ? number : number + ((number <= PIVOT) ? 2000 : 1900);
		return LocalDate.of(full, Integer.parseInt(month), Integer.parseInt(day));
	}

}
