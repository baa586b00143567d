package kz.senim.retention.web;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.retention.domain.Erasure.Basis;
import kz.senim.retention.domain.ProposeErasure;
import org.jspecify.annotations.Nullable;

/**
 * The wish to erase as typed.
 *
 * @param deputy as the field sends it: an empty one is nobody
 * @param checked {@code true} where the person has looked for a law that asks to keep the
 * file
 */
record EraseForm(@NotNull(message = "{retention.error.form}") @Nullable UUID formKey,
		@NotNull(message = "{retention.error.basis}") @Nullable Basis basis,
		@NotBlank(message = "{retention.error.reason}") @Size(max = 2000,
				message = "{retention.error.length}") @Nullable String reason,
		@Nullable UUID deputy, @NotNull(message = "{retention.error.checked}") @Nullable Boolean checked) {

	static final EraseForm BLANK = new EraseForm(null, null, null, null, null);

	ProposeErasure toCommand(ClientId client) {
		return new ProposeErasure(client, java.util.Objects.requireNonNull(this.basis),
				java.util.Objects.requireNonNull(this.reason).strip(),
				(this.deputy != null) ? new StaffId(this.deputy) : null);
	}

}
