package kz.senim.client.web.restriction;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * One more person for the list of a restricted file, as typed.
 */
record NameForm(@NotNull(message = "{client.error.formKey}") @Nullable UUID formKey,
		@NotNull(message = "{client.restriction.error.person}") @Nullable UUID person,
		@NotBlank(message = "{client.restriction.error.reason}") @Size(max = 2000) @Nullable String reason) {

	static final NameForm BLANK = new NameForm(null, null, null);

}
