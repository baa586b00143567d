package kz.senim.client.web.interest;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kz.senim.client.domain.interest.InterestKind;
import org.jspecify.annotations.Nullable;

/**
 * A conflict of interest as typed.
 */
record InterestForm(@NotNull(message = "{client.error.formKey}") @Nullable UUID formKey,
		@NotNull(message = "{client.restriction.error.person}") @Nullable UUID person,
		@NotNull(message = "{client.error.choice}") @Nullable InterestKind kind,
		@Size(max = 2000) @Nullable String words) {

	static final InterestForm BLANK = new InterestForm(null, null, null, null);

	@Nullable String typedWords() {
		return (this.words == null || this.words.isBlank()) ? null : this.words.strip();
	}

}
