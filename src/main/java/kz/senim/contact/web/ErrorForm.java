package kz.senim.contact.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Why a contact was entered in error.
 */
record ErrorForm(@NotNull @Nullable Long version, @NotBlank @Size(max = 1000) @Nullable String reason) {

	static ErrorForm of(long version) {
		return new ErrorForm(version, null);
	}

}
