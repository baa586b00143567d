package kz.senim.shell.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import kz.senim.kernel.Almaty;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Dates, times, numbers and short names as people of the page's language write them;
 * {@code fmt} in templates. Null gives an empty text, so that templates need no guard.
 */
@Component
public class Formats {

	private static final char NBSP = '\u00A0';

	private static final DateTimeFormatter DOTTED = DateTimeFormatter.ofPattern("dd.MM.yyyy");

	private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd.MM");

	private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

	/** 23.11.2026, or 23 Nov 2026 in English. */
	public String date(@Nullable Object when) {
		LocalDateTime at = local(when);
		return (at == null) ? "" : at.format(english() ? ENGLISH : DOTTED).replace(' ', NBSP);
	}

	/** 23.11, or 23 Nov in English: where the year is plain. */
	public String shortDate(@Nullable Object when) {
		LocalDateTime at = local(when);
		if (at == null) {
			return "";
		}
		return english() ? at.format(DateTimeFormatter.ofPattern("d" + NBSP + "MMM", Locale.UK)) : at.format(SHORT);
	}

	/** 10:30, 24 hours. */
	public String time(@Nullable Object when) {
		LocalDateTime at = local(when);
		return (at == null) ? "" : at.format(CLOCK);
	}

	/** 23.11.2026, 10:30. */
	public String dateTime(@Nullable Object when) {
		LocalDateTime at = local(when);
		return (at == null) ? "" : date(at) + ", " + time(at);
	}

	/** 23 ноября, 23 қараша, 23 November. */
	public String day(@Nullable Object when) {
		LocalDateTime at = local(when);
		return (at == null) ? "" : at.format(DateTimeFormatter.ofPattern("d" + NBSP + "MMMM", language()));
	}

	/** понедельник, дүйсенбі, Monday. */
	public String weekday(@Nullable Object when) {
		LocalDateTime at = local(when);
		return (at == null) ? "" : at.getDayOfWeek().getDisplayName(TextStyle.FULL, language());
	}

	/** 1 234,5 (ru, kk) or 1,234.5 (en), up to two decimals. */
	public String number(@Nullable Number number) {
		if (number == null) {
			return "";
		}
		DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.UK);
		if (!english()) {
			symbols.setGroupingSeparator(NBSP);
			symbols.setDecimalSeparator(',');
		}
		return new DecimalFormat("#,##0.##", symbols).format(new BigDecimal(number.toString()));
	}

	/** 8,5 (ru, kk) or 8.5 (en): rounded to tenths, as hours are. */
	public String tenths(double number) {
		return number(BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP));
	}

	/** ноябрь 2026, қараша 2026, November 2026. */
	public String month(@Nullable YearMonth month) {
		return (month == null) ? "" : month.format(DateTimeFormatter.ofPattern("LLLL" + NBSP + "yyyy", language()));
	}

	/** Machine-readable form for {@code datetime} attributes. */
	public String iso(@Nullable Object when) {
		return (when == null) ? "" : when.toString();
	}

	/** К-412 or КФ-118 for К-2026-000412 or КФ-2026-000118: as people speak of a file. */
	public String shortNumber(@Nullable String number) {
		return (number == null) ? "" : number.replaceFirst("-\\d{4}-0*", "-");
	}

	/** «Касымова А. Б.»: surname and initials, which stay on one line. */
	public String initials(@Nullable String surname, @Nullable String given, @Nullable String patronymic) {
		StringBuilder text = new StringBuilder((surname != null) ? surname : "");
		for (String part : new String[] { given, patronymic }) {
			if (part != null && !part.isBlank()) {
				String first = part.strip().substring(0, part.strip().offsetByCodePoints(0, 1));
				text.append(text.isEmpty() ? "" : String.valueOf(NBSP)).append(first).append('.');
			}
		}
		return text.toString();
	}

	private static @Nullable LocalDateTime local(@Nullable Object when) {
		if (when instanceof Instant instant) {
			return LocalDateTime.ofInstant(instant, Almaty.ZONE);
		}
		if (when instanceof LocalDate date) {
			return date.atStartOfDay();
		}
		if (when instanceof OffsetDateTime at) {
			return at.atZoneSameInstant(Almaty.ZONE).toLocalDateTime();
		}
		if (when instanceof ZonedDateTime at) {
			return at.withZoneSameInstant(Almaty.ZONE).toLocalDateTime();
		}
		if (when instanceof LocalTime time) {
			return time.atDate(LocalDate.EPOCH);
		}
		return (when instanceof TemporalAccessor other) ? LocalDateTime.from(other) : null;
	}

	private static Locale language() {
		return Languages.nearest(LocaleContextHolder.getLocale());
	}

	private static boolean english() {
		return "en".equals(language().getLanguage());
	}

}
