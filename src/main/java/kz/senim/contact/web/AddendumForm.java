package kz.senim.contact.web;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is added to a contact later.
 */
record AddendumForm(@NotNull @Nullable UUID formKey, @NotBlank @Size(max = 4000) @Nullable String text) {

	static AddendumForm blank() {
		return new AddendumForm(null, null);
	}

}
