package kz.senim.client.web.file;

import org.jspecify.annotations.Nullable;

/**
 * A consent, or the reason why there is none, as typed.
 */
record ConsentPart(@Nullable String kind, @Nullable String textVersion, @Nullable String language,
		@Nullable String givenOn, @Nullable String form, @Nullable String signedBy, @Nullable String signerName,
		@Nullable String operator, @Nullable String validUntil, @Nullable String dataScope,
		@Nullable String thirdParties, @Nullable String exceptionReason) {

	static ConsentPart blank(String language, String today) {
		return new ConsentPart(null, null, language, today, null, null, null, null, null, null, null, null);
	}

	/**
	 * The text that the agency hands out; whether and how it was signed is for the worker
	 * to say.
	 */
	static ConsentPart offered(String language, String today, ConsentSettings settings) {
		return new ConsentPart(null, settings.textVersion(), language, today, null, null, null, settings.operator(),
				null, null, null, null);
	}

}
