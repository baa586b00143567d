package kz.senim.retention.web;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Why an export is made, as typed.
 */
record ExportForm(@NotNull(message = "{retention.error.form}") @Nullable UUID formKey,
		@NotBlank(message = "{retention.error.reason}") @Size(max = 2000,
				message = "{retention.error.length}") @Nullable String reason) {

	static final ExportForm BLANK = new ExportForm(null, null);

}
