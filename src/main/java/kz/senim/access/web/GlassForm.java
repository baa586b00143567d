package kz.senim.access.web;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kz.senim.access.domain.glass.BreakGlass;
import kz.senim.access.domain.glass.GlassReason;
import kz.senim.client.person.FileNumber;
import org.jspecify.annotations.Nullable;

/**
 * The wish to see one client out of turn, as typed.
 */
record GlassForm(@NotNull(message = "{access.error.form}") @Nullable UUID formKey,
		@NotBlank(message = "{access.error.number}") @Size(max = 40,
				message = "{access.error.number}") @Nullable String number,
		@NotNull(message = "{access.error.reason}") @Nullable GlassReason reason,
		@NotBlank(message = "{access.error.words}") @Size(min = BreakGlass.LEAST_WORDS, max = 2000,
				message = "{access.error.words}") @Nullable String words) {

	static GlassForm blank() {
		return new GlassForm(null, null, null, null);
	}

	BreakGlass toCommand() {
		return new BreakGlass(Objects.requireNonNull(this.formKey),
				FileNumber.normal(Objects.requireNonNull(this.number)), Objects.requireNonNull(this.reason),
				Objects.requireNonNull(this.words).strip());
	}

}
