package kz.senim.access.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kz.senim.access.domain.card.EmergencyCards.Card;
import kz.senim.access.domain.card.EmergencyWords;
import org.jspecify.annotations.Nullable;

/**
 * The emergency card as typed; where a part is blank, the standing words hold.
 */
record CardForm(@NotNull(message = "{access.error.form}") @Nullable Long version,
		@Size(max = 1000, message = "{access.error.long}") @Nullable String danger,
		@Size(max = 1000, message = "{access.error.long}") @Nullable String safeContact,
		@Size(max = 1000, message = "{access.error.long}") @Nullable String whomToCall) {

	static CardForm of(Card card) {
		EmergencyWords words = card.words();
		return new CardForm(card.version(), words.danger(), words.safeContact(), words.whomToCall());
	}

	EmergencyWords words() {
		return new EmergencyWords(this.danger, this.safeContact, this.whomToCall);
	}

}
