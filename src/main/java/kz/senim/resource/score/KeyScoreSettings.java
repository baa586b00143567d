package kz.senim.resource.score;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Weights of the key score. The three weights add up to 1, so that a score is from 0 to
 * 1.
 *
 * @param influence weight of the influence on others
 * @param acuteness weight of the own acuteness
 * @param reach weight of the share of conflicts that can be reached
 * @param damping α, from 0 to below 1: how much of an influence is passed on by those it
 * reaches
 * @param keyFrom from which score on a conflict may be a key one
 * @param nearHighest the share of the highest score that a key conflict has at least
 */
@ConfigurationProperties("senim.key-score")
public record KeyScoreSettings(@DefaultValue("0.5") double influence, @DefaultValue("0.3") double acuteness,
		@DefaultValue("0.2") double reach, @DefaultValue("0.85") double damping, @DefaultValue("0.5") double keyFrom,
		@DefaultValue("0.9") double nearHighest) {

	/** As the specification proposes them. */
	public static final KeyScoreSettings PROPOSED = new KeyScoreSettings(0.5, 0.3, 0.2, 0.85, 0.5, 0.9);

	private static final double ROUNDING = 1e-9;

	public KeyScoreSettings {
		if (!(influence >= 0 && acuteness >= 0 && reach >= 0)
				|| Math.abs(influence + acuteness + reach - 1) > ROUNDING) {
			throw new IllegalArgumentException("The weights of the key score are not negative and add up to 1");
		}
		if (!(damping >= 0 && damping < 1)) {
			throw new IllegalArgumentException("The damping is from 0 to below 1; at 1 a loop has no end");
		}
		if (!(keyFrom >= 0 && keyFrom <= 1 && nearHighest >= 0 && nearHighest <= 1)) {
			throw new IllegalArgumentException("The thresholds of a key conflict are from 0 to 1");
		}
	}

}
