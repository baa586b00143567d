package kz.senim.client.person;

import java.util.Comparator;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;

/**
 * The order of people in every list, in all three languages: the Kazakh collation, which
 * holds the whole Russian order. The database sorts the same way by
 * {@code collate "kk-x-icu"}.
 */
public final class KazakhOrder {

	private static final Collator COLLATOR = Collator.getInstance(new ULocale("kk")).freeze();

	/** Texts; different texts are never equal. */
	public static final Comparator<String> TEXTS = ((Comparator<String>) COLLATOR::compare)
		.thenComparing(Comparator.naturalOrder());

	/** Names by surname, given name, patronymic; without a surname by the given name. */
	public static final Comparator<PersonName> NAMES = Comparator.comparing(PersonName::full, TEXTS);

	private KazakhOrder() {
	}

}
