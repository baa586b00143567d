package kz.senim.security.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often what may happen, such as 10/15m: ten times at once, then evenly ten times in
 * 15 minutes.
 *
 * @param signIn wrong passwords for one login; questions to passkeys from one source,
 * before the factor
 * @param proof wrong codes and proofs of one person, and changes of the own password
 * @param link dead links opened from one source, before the factor
 * @param search searches of one person
 * @param reveal masked fields that one person makes visible
 * @param export exports of one person
 * @param breakGlass times that one person asks for access out of turn
 * @param sourceFactor how many times each of these one network address has
 */
@ConfigurationProperties("senim.limits")
record LimitSettings(@DefaultValue("10/15m") Rate signIn, @DefaultValue("5/1h") Rate proof,
		@DefaultValue("10/15m") Rate link, @DefaultValue("120/1m") Rate search, @DefaultValue("60/10m") Rate reveal,
		@DefaultValue("20/1h") Rate export, @DefaultValue("10/1h") Rate breakGlass,
		@DefaultValue("10") long sourceFactor) implements LimitRates {

	@Override
	public Rate of(What what) {
		return switch (what) {
			case SIGN_IN, PASSKEY -> this.signIn;
			case PROOF, PASSWORD -> this.proof;
			case LINK -> this.link;
			case SEARCH -> this.search;
			case REVEAL -> this.reveal;
			case EXPORT -> this.export;
			case BREAK_GLASS -> this.breakGlass;
		};
	}

}
