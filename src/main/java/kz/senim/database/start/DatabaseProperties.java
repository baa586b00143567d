package kz.senim.database.start;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the start treats the database.
 *
 * @param applicationRole name of the role that the start makes where it may
 * @param startWait how long the start waits for one's own server, or for the embedded one
 * to recover
 */
@ConfigurationProperties("senim.database")
record DatabaseProperties(@DefaultValue("senim_app") String applicationRole, @DefaultValue("60s") Duration startWait) {

}
