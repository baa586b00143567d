package kz.senim.client.web.restriction;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kz.senim.client.domain.restriction.RestrictionReason;
import org.jspecify.annotations.Nullable;

/**
 * The wish to restrict a file, as typed.
 */
record RestrictForm(@NotNull(message = "{client.error.formKey}") @Nullable UUID formKey,
		@NotNull(message = "{client.error.choice}") @Nullable RestrictionReason why,
		@NotBlank(message = "{client.restriction.error.codeName}") @Size(max = 100) @Nullable String codeName,
		@Size(max = 2000) @Nullable String words) {

	static final RestrictForm BLANK = new RestrictForm(null, null, null, null);

	@Nullable String typedWords() {
		return (this.words == null || this.words.isBlank()) ? null : this.words.strip();
	}

}
