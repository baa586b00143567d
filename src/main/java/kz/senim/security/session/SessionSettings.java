package kz.senim.security.session;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a sign-in lasts.
 *
 * @param idle after the person last did something
 * @param longest whatever the person does
 */
@ConfigurationProperties("senim.session")
record SessionSettings(@DefaultValue("20m") Duration idle, @DefaultValue("12h") Duration longest) {

}
