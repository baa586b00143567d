package kz.senim.demo;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether and how the demo agency is loaded.
 *
 * @param enabled whether an empty embedded database is filled with it (SENIM_DEMO)
 * @param password of all demo staff; unset, one is made for this installation
 * @param reload throws the demo's data away and loads it with today's dates
 */
@ConfigurationProperties("senim.demo")
record DemoProperties(@DefaultValue("true") boolean enabled, @Nullable String password,
		@DefaultValue("false") String reload) {

	/** The bare {@code --senim.demo.reload} arrives as an empty text. */
	boolean reloadWanted() {
		return !"false".equalsIgnoreCase(this.reload);
	}

}
