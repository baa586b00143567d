package kz.senim.client.web.file;

import java.time.LocalDate;

import kz.senim.client.domain.consent.ConsentTerms;
import kz.senim.client.domain.consent.ConsentTerms.Form;
import kz.senim.client.domain.consent.ConsentTerms.Kind;
import kz.senim.client.domain.consent.ConsentTerms.Signer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a consent, or the exception from it.
 */
final class ConsentReader {

	/** Stands where nothing was chosen; it never leaves the reader's errors. */
	private static final ConsentTerms NEITHER = new ConsentTerms(Kind.CRISIS_EXCEPTION, null, null, LocalDate.EPOCH,
			null, null, null, null, null, null, null, "-");

	private ConsentReader() {
	}

	static ConsentTerms read(ConsentPart part, LocalDate today, Typed typed) {
		Kind kind = typed.choice("consent.kind", part.kind(), Kind.class, Kind.CRISIS_EXCEPTION);
		if (typed.wrong("consent.kind")) {
			return NEITHER;
		}
		if (kind == Kind.CRISIS_EXCEPTION) {
			LocalDate on = (part.givenOn() != null) ? typed.date("consent.givenOn", part.givenOn(), today) : today;
			return new ConsentTerms(kind, null, null, on, null, null, null, null, null, null, null,
					typed.text("consent.exceptionReason", part.exceptionReason(), 1000));
		}
		return new ConsentTerms(kind, typed.text("consent.textVersion", part.textVersion(), 20), language(part, typed),
				typed.date("consent.givenOn", part.givenOn(), today),
				typed.choice("consent.form", part.form(), Form.class),
				typed.choice("consent.signedBy", part.signedBy(), Signer.class),
				typed.text("consent.signerName", part.signerName(), 310),
				typed.text("consent.operator", part.operator(), 200),
				typed.date("consent.validUntil", part.validUntil()),
				typed.text("consent.dataScope", part.dataScope(), 1000),
				typed.text("consent.thirdParties", part.thirdParties(), 1000), null);
	}

	private static @Nullable String language(ConsentPart part, Typed typed) {
		if (part.language() != null && !part.language().matches("ru|kk|en")) {
			typed.reject("consent.language", "client.error.choice");
			return null;
		}
		return part.language();
	}

}
