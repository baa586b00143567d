package kz.senim.database;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation sets about itself.
 *
 * @param dataDir folder of the embedded database and of the secrets made for this
 * installation
 * @param secret text of 32 characters or more from which passwords are derived on one's
 * own server, the same on every node
 */
@ConfigurationProperties("senim")
public record SenimProperties(@DefaultValue("data") Path dataDir, @Nullable String secret) {

}
