package kz.senim.diagnosis.similar;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much each trait counts when conflicts are compared; only the proportions matter.
 */
@ConfigurationProperties("senim.similar-conflicts")
public record SimilaritySettings(@DefaultValue("0.3") double causes, @DefaultValue("0.25") double rights,
		@DefaultValue("0.2") double dimensions, @DefaultValue("0.1") double acuteness,
		@DefaultValue("0.15") double parties) {

	/** Cause and right first: of them a conflict is made. */
	public static final SimilaritySettings PROPOSED = new SimilaritySettings(0.3, 0.25, 0.2, 0.1, 0.15);

	public SimilaritySettings {
		double sum = causes + rights + dimensions + acuteness + parties;
		if (!(causes >= 0 && rights >= 0 && dimensions >= 0 && acuteness >= 0 && parties >= 0 && sum > 0
				&& Double.isFinite(sum))) {
			throw new IllegalArgumentException("Weights of traits are not negative, and one counts at least");
		}
	}

}
