package kz.senim.security.web.factor;

import org.jspecify.annotations.Nullable;

/**
 * The code of an authenticator app.
 *
 * @param seed the offered seed, sealed
 */
record AppForm(@Nullable String code, @Nullable String seed) {

	static AppForm blank() {
		return new AppForm(null, null);
	}

}
