package kz.senim.client.web.file;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kz.senim.client.domain.ClientStatus;
import org.jspecify.annotations.Nullable;

/**
 * A change of status as typed.
 */
record StatusForm(@NotNull(message = "{client.error.formKey}") @Nullable UUID formKey,
		@NotNull(message = "{client.error.choice}") @Nullable ClientStatus to,
		@NotNull(message = "{client.error.required}") @Nullable LocalDate on,
		@NotBlank(message = "{client.error.required}") @Size(max = 1000) @Nullable String reason) {
}
