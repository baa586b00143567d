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
		return new ConsentPart("CONSENT", "1", language, today, "PAPER", "CLIENT", null, null, null, null, null, null);
	}

	/** A new consent as the agency usually takes it. */
	static ConsentPart offered(String language, String today, ConsentSettings settings) {
		return new ConsentPart("CONSENT", settings.textVersion(), language, today, "PAPER", "CLIENT", null,
				settings.operator(), null, null, null, null);
	}

}
