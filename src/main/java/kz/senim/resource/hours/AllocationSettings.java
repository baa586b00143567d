package kz.senim.resource.hours;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How hours are proposed.
 *
 * @param concentration γ, 1 to 3: higher gives more to the conflicts with high key scores
 * @param floorHours hours that each conflict gets at least
 * @param floorShare share of an equal part that each conflict gets at least, 0 to 1
 * @param cap share of the distributable hours that one of several conflicts gets at most,
 * 0.5 to 1, so that two conflicts can take all
 */
@ConfigurationProperties("senim.allocation")
public record AllocationSettings(@DefaultValue("1") double concentration, @DefaultValue("0.5") double floorHours,
		@DefaultValue("0.05") double floorShare, @DefaultValue("0.6") double cap) {

	/** As the specification proposes them. */
	public static final AllocationSettings PROPOSED = new AllocationSettings(1, 0.5, 0.05, 0.6);

	public AllocationSettings {
		if (!(concentration >= 1 && concentration <= 3)) {
			throw new IllegalArgumentException("The concentration of hours is from 1 to 3");
		}
		if (!(floorHours >= 0 && floorShare >= 0 && floorShare <= cap && cap >= 0.5 && cap <= 1)) {
			throw new IllegalArgumentException("The floor of hours is not negative and below the cap of 0.5 to 1");
		}
	}

}
