package kz.senim.client.web.interest;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The end of a conflict of interest, as typed.
 */
record EndForm(@NotNull(message = "{client.error.formKey}") @Nullable UUID formKey,
		@NotBlank(message = "{client.restriction.error.reason}") @Size(max = 2000) @Nullable String reason) {

	static final EndForm BLANK = new EndForm(null, null);

}
