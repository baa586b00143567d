package kz.senim.conflict.web.elsewhere;

import java.time.Instant;

import kz.senim.conflict.domain.fact.CauseFact;
import kz.senim.shell.text.Formats;
import kz.senim.shell.text.Texts;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Words for a conflict draft that nobody has named yet.
 */
@Component
class DraftTitle {

	private final Texts texts;

	private final Formats formats;

	DraftTitle(Texts texts, Formats formats) {
		this.texts = texts;
		this.formats = formats;
	}

	String at(Instant moment) {
		return this.texts.of("conflict.draft.title", "date", this.formats.date(moment));
	}

	/** The note that an open cause needs, until the worker writes one. */
	@Nullable String note(String cause) {
		return CauseFact.wantsNote(cause) ? this.texts.of("conflict.draft.note") : null;
	}

}
