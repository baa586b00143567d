package kz.senim.client.domain.consent;

import java.time.LocalDate;
import java.util.Map;

import kz.senim.kernel.RuleViolated;
import org.jspecify.annotations.Nullable;

/**
 * What a client agrees to, or why work begins without a consent. Fields of the other kind
 * are null.
 *
 * @param textVersion version of the text that was signed
 * @param language of that text: ru, kk or en
 * @param signerName who signs for the client
 * @param operator who keeps the data
 * @param validUntil last day, or null until the purpose is reached
 * @param dataScope which data
 * @param thirdParties to whom they may be given
 * @param exceptionReason why a crisis does not wait for a consent
 */
public record ConsentTerms(Kind kind, @Nullable String textVersion, @Nullable String language, LocalDate givenOn,
		@Nullable Form form, @Nullable Signer signedBy, @Nullable String signerName, @Nullable String operator,
		@Nullable LocalDate validUntil, @Nullable String dataScope, @Nullable String thirdParties,
		@Nullable String exceptionReason) {

	/** Backed by consent_complete and consent_exception_reasoned. */
	public ConsentTerms {
		if (kind == Kind.CRISIS_EXCEPTION) {
			require(exceptionReason, "exceptionReason");
		}
		else {
			require(textVersion, "textVersion");
			require(language, "language");
			require(form, "form");
			require(signedBy, "signedBy");
			if (signedBy != Signer.CLIENT) {
				require(signerName, "signerName");
			}
		}
		if (validUntil != null && validUntil.isBefore(givenOn)) {
			throw new RuleViolated("client.rule.dateOrder", "consent.validUntil", Map.of());
		}
	}

	private static void require(@Nullable Object value, String field) {
		if (value == null) {
			throw new RuleViolated("client.rule.required", "consent." + field, Map.of());
		}
	}

	/** A consent, or a reasoned exception from it. */
	public enum Kind {

		CONSENT, CRISIS_EXCEPTION

	}

	/** How the consent was given. */
	public enum Form {

		PAPER, ORAL, ELECTRONIC

	}

	/** Who signs. */
	public enum Signer {

		CLIENT, PARENT, GUARDIAN

	}

}
