package kz.senim.audit.chain;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the trail is chained.
 *
 * @param anchorFile where the signed heads are written; unset, {@code trail.anchors} in
 * the data folder
 * @param sealEvery how soon rows enter the chain
 * @param anchorEvery how soon the chain is anchored: what is younger can be cut off
 * unseen by whoever owns the database
 */
@ConfigurationProperties("senim.trail")
record TrailSettings(@Nullable String anchorFile, @DefaultValue("1s") Duration sealEvery,
		@DefaultValue("1m") Duration anchorEvery) {

}
