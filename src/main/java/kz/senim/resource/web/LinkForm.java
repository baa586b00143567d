package kz.senim.resource.web;

import org.jspecify.annotations.Nullable;

/**
 * A new link as sent.
 *
 * @param way {@code FEEDS} or {@code FED}
 * @param other id of the conflict at the other end
 */
record LinkForm(@Nullable String formKey, @Nullable String way, @Nullable String other, @Nullable String strength,
		@Nullable String evidence) {

	static final LinkForm BLANK = new LinkForm(null, "FEEDS", null, null, null);

	static final int LONGEST = 1000;

	/** Which way a link leads. */
	enum Way {

		FEEDS, FED

	}

}
