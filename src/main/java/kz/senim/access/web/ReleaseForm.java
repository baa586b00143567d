package kz.senim.access.web;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kz.senim.access.domain.zone.AskRelease;
import kz.senim.access.domain.zone.EmergencyService;
import org.jspecify.annotations.Nullable;

/**
 * The wish to release protected contact data, as typed.
 */
record ReleaseForm(@NotNull(message = "{access.error.form}") @Nullable UUID formKey,
		@NotNull(message = "{access.error.service}") @Nullable EmergencyService service,
		@NotBlank(message = "{access.error.words}") @Size(min = 20, max = 2000,
				message = "{access.error.words}") @Nullable String reason,
		@Nullable Boolean address, @Nullable Boolean phone) {

	static ReleaseForm blank() {
		return new ReleaseForm(null, null, null, null, null);
	}

	AskRelease toCommand() {
		return new AskRelease(Objects.requireNonNull(this.formKey), Objects.requireNonNull(this.service),
				Objects.requireNonNull(this.reason).strip(), Boolean.TRUE.equals(this.address),
				Boolean.TRUE.equals(this.phone));
	}

}
