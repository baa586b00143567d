package kz.senim.client.web.file;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The withdrawal of a consent as typed.
 */
record WithdrawalForm(@NotNull(message = "{client.error.formKey}") @Nullable UUID formKey,
		@NotNull(message = "{client.error.required}") @Nullable LocalDate on,
		@NotBlank(message = "{client.error.required}") @Size(max = 1000) @Nullable String reason) {
}
