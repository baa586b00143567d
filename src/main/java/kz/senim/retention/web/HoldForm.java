package kz.senim.retention.web;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A legal hold as typed.
 */
record HoldForm(@NotNull(message = "{retention.error.form}") @Nullable UUID formKey,
		@NotBlank(message = "{retention.error.reason}") @Size(max = 2000,
				message = "{retention.error.length}") @Nullable String reason,
		@NotNull(message = "{retention.error.lookOn}") @Nullable LocalDate lookOn) {

	static final HoldForm BLANK = new HoldForm(null, null, null);

}
