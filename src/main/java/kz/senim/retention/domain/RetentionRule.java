package kz.senim.retention.domain;

import java.util.Locale;

import kz.senim.retention.records.RecordClass;
import org.jspecify.annotations.Nullable;

/**
 * How long records of one class are kept.
 *
 * @param months null where the program itself ends the record
 * @param clock what starts the time
 * @param confirmed whether the organisation's lawyer has confirmed the rule
 */
public record RetentionRule(RecordClass recordClass, @Nullable Integer months, Clock clock, String basisRu,
		String basisKk, String basisEn, boolean confirmed, long version) {

	/** The legal basis in the reader's language. */
	public String basis(Locale reader) {
		return switch (reader.getLanguage()) {
			case "kk" -> this.basisKk;
			case "en" -> this.basisEn;
			default -> this.basisRu;
		};
	}

	/** Whether the program sets the time. */
	public boolean fixed() {
		return this.months == null;
	}

	/** What starts the time. */
	public enum Clock {

		CLOSING, LAST_CHANGE, READING, WRITING

	}

}
