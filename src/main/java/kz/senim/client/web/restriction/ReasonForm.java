package kz.senim.client.web.restriction;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A change of a restriction with its reason, as typed.
 */
record ReasonForm(@NotNull(message = "{client.error.formKey}") @Nullable UUID formKey,
		@NotBlank(message = "{client.restriction.error.reason}") @Size(max = 2000) @Nullable String reason) {

	static final ReasonForm BLANK = new ReasonForm(null, null);

}
