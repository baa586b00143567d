package kz.senim.kernel;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A rule of the domain refuses the wish. The key names a text in the message files, the
 * field (a path of the form, or null) says where to show it.
 */
public class RuleViolated extends RuntimeException {

	private final String key;

	private final transient Map<String, Object> arguments;

	private final @Nullable String field;

	public RuleViolated(String key) {
		this(key, null, Map.of());
	}

	public RuleViolated(String key, @Nullable String field, Map<String, Object> arguments) {
		super(key);
		this.key = key;
		this.field = field;
		this.arguments = arguments;
	}

	public String key() {
		return this.key;
	}

	public Map<String, Object> arguments() {
		return this.arguments;
	}

	public @Nullable String field() {
		return this.field;
	}

}
