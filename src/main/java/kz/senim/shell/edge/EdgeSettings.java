package kz.senim.shell.edge;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Under which names Senim answers, and how it is encrypted.
 *
 * @param address under which people reach it, as https://senim.example.kz
 * @param hosts further names
 * @param tls its own certificate, where no proxy stands before it
 */
@ConfigurationProperties("senim")
record EdgeSettings(@Nullable String address, @DefaultValue List<String> hosts, @DefaultValue Tls tls) {

	/**
	 * Two files in PEM form.
	 *
	 * @param certificate the certificate, with those between it and the root
	 * @param key its private key
	 */
	record Tls(@Nullable String certificate, @Nullable String key) {

	}

}
