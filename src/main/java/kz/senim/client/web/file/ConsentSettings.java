package kz.senim.client.web.file;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a new consent is offered with.
 *
 * @param operator who keeps the data
 * @param textVersion version of the text that is signed now
 */
@ConfigurationProperties("senim.consent")
record ConsentSettings(@Nullable String operator, @DefaultValue("1") String textVersion) {
}
