package kz.senim.staff.web;

import java.util.Objects;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import kz.senim.staff.domain.Preferences;
import org.jspecify.annotations.Nullable;

/**
 * How the person likes the pages.
 */
record ProfileForm(@NotNull @Nullable Long version, @NotNull @Pattern(regexp = "kk|ru|en") @Nullable String language,
		@NotNull @Pattern(regexp = "100|115|130") @Nullable String textSize, @Nullable Boolean shortcuts) {

	static ProfileForm of(Preferences preferences) {
		return new ProfileForm(preferences.version(), preferences.language(), Integer.toString(preferences.textSize()),
				preferences.shortcuts());
	}

	Preferences toPreferences() {
		return new Preferences(Objects.requireNonNull(this.language),
				Integer.parseInt(Objects.requireNonNull(this.textSize)), Boolean.TRUE.equals(this.shortcuts),
				Objects.requireNonNull(this.version));
	}

}
