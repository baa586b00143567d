package kz.senim.look.domain;

import java.time.LocalTime;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What counts as unusual.
 *
 * @param manyClients more different clients than this on one day
 * @param open looks before this time of the day are outside of hours
 * @param close looks from this time on are, too
 */
@ConfigurationProperties("senim.looks")
record LookSettings(@DefaultValue("60") int manyClients, @DefaultValue("07:00") LocalTime open,
		@DefaultValue("21:00") LocalTime close) {

}
