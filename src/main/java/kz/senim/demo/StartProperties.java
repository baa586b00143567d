package kz.senim.demo;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the start prints links for.
 *
 * @param address under which people reach Senim, as https://senim.example.kz; unset, this
 * machine
 * @param resetAdmin sign-in name of a person who gets a link for a new password
 */
@ConfigurationProperties("senim")
record StartProperties(@Nullable String address, @Nullable String resetAdmin) {

}
