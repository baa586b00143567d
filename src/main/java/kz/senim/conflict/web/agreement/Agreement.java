package kz.senim.conflict.web.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import kz.senim.catalog.CodeLists;
import kz.senim.conflict.ConflictSheet;
import kz.senim.conflict.Settlements;
import kz.senim.conflict.Settlements.RightAnswer;
import kz.senim.conflict.Settlements.Settlement;
import kz.senim.conflict.web.agreement.Column.Line;
import kz.senim.conflict.web.agreement.Column.Words;
import kz.senim.kernel.Almaty;
import kz.senim.shell.text.Texts;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Puts an agreement into words of a language; labels of lists come in that language, too.
 */
@Component
class Agreement {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

	private final Settlements settlements;

	private final CodeLists lists;

	private final Texts texts;

	private final Clock clock;

	Agreement(Settlements settlements, CodeLists lists, Texts texts, Clock clock) {
		this.settlements = settlements;
		this.lists = lists;
		this.texts = texts;
		this.clock = clock;
	}

	Column in(Locale language, ConflictSheet sheet) {
		Settlement settlement = this.settlements.of(sheet.ref().id());
		return speaking(language, () -> column(language.getLanguage(), sheet, settlement));
	}

	private Column column(String lang, ConflictSheet sheet, Settlement settlement) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), Almaty.ZONE);
		List<Line> terms = settlement.terms()
			.stream()
			.map((term) -> new Line(term.who(), term.what(),
					this.texts.of("conflict.agreement.by", "date", DAY.format(term.byWhen()))))
			.toList();
		LocalDate recheck = settlement.recheckOn();
		return new Column(lang, this.texts.of("conflict.agreement.title"),
				this.texts.of("conflict.agreement.about", "number", sheet.ref().number(), "date", DAY.format(today)),
				this.texts.of("conflict.agreement.intro"), terms,
				settlement.rights().stream().filter((one) -> one.restored() != null).map(this::right).toList(),
				(recheck != null) ? this.texts.of("conflict.agreement.recheck", "date", DAY.format(recheck)) : null,
				this.texts.of("conflict.agreement.kept"),
				sheet.parties().stream().map(ConflictSheet.Party::name).toList(),
				new Words(this.texts.of("conflict.agreement.terms"), this.texts.of("conflict.agreement.rights"),
						this.texts.of("conflict.agreement.signatures")));
	}

	private String right(RightAnswer answer) {
		String restored = String.valueOf(answer.restored());
		return this.lists.label("right_restricted", answer.code()) + ": "
				+ this.lists.label("right_restored", restored);
	}

	/** Does it in that language, and speaks the old one again afterwards. */
	private static <T> T speaking(Locale language, Supplier<T> work) {
		Locale before = LocaleContextHolder.getLocale();
		try {
			LocaleContextHolder.setLocale(language);
			return work.get();
		}
		finally {
			LocaleContextHolder.setLocale(before);
		}
	}

}
