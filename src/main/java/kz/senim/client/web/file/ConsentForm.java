package kz.senim.client.web.file;

import org.jspecify.annotations.Nullable;

/**
 * A further consent as typed.
 */
record ConsentForm(@Nullable String formKey, ConsentPart consent) {

	ConsentForm(@Nullable String formKey, @Nullable ConsentPart consent) {
		this.formKey = formKey;
		this.consent = (consent != null) ? consent : ConsentPart.blank("ru", "");
	}

}
