package kz.senim.vault;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the keys come from; the first that is set.
 *
 * @param keys the keys themselves in Base64, oldest first, parted by commas
 * @param keyFile a file with them, one a line
 */
@ConfigurationProperties("senim.vault")
record VaultSettings(@Nullable String keys, @Nullable String keyFile) {

	@Override
	public String toString() {
		return "VaultSettings[keyFile=" + this.keyFile + "]";
	}

}
