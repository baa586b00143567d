package kz.senim.security.factor;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whether everybody needs a second factor.
 *
 * @param secondFactor required or optional; unset, optional for the demo agency only
 */
@ConfigurationProperties("senim")
record SecondFactorProperties(@Nullable Wish secondFactor) {

	/** What the installation wishes. */
	enum Wish {

		REQUIRED, OPTIONAL

	}

}
