package kz.senim.kernel;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The record was changed by somebody else since the form was opened (409). Carries each
 * field in three versions, so that nothing typed is lost and either can be kept.
 */
public class StaleVersion extends RuntimeException {

	private final transient List<Difference> differences;

	private final long currentVersion;

	public StaleVersion(long currentVersion, List<Difference> differences) {
		super("changed by somebody else");
		this.currentVersion = currentVersion;
		this.differences = List.copyOf(differences);
	}

	public List<Difference> differences() {
		return this.differences;
	}

	public long currentVersion() {
		return this.currentVersion;
	}

	/**
	 * One field that differs.
	 *
	 * @param field path of the form field
	 * @param label message key of its label
	 * @param mine what the person typed
	 * @param theirs what stands in the record now
	 * @param base what stood there when the form was opened, or null if unknown
	 */
	public record Difference(String field, String label, @Nullable String mine, @Nullable String theirs,
			@Nullable String base) {
	}

}
