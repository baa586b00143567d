package kz.senim.look.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What came of looking into it.
 */
record SeenForm(@NotBlank @Size(max = 400) @Nullable String words) {

	static SeenForm blank() {
		return new SeenForm(null);
	}

	String said() {
		return (this.words != null) ? this.words.strip() : "";
	}

}
