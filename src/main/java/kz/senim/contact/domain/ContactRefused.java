package kz.senim.contact.domain;

import java.util.List;

/**
 * The form of a contact holds something that cannot be logged: all of it at once.
 */
public class ContactRefused extends RuntimeException {

	private final transient List<Problem> problems;

	ContactRefused(List<Problem> problems) {
		super("contact refused: " + problems.size() + " problems");
		this.problems = List.copyOf(problems);
	}

	public List<Problem> problems() {
		return this.problems;
	}

	/**
	 * One thing that is wrong.
	 *
	 * @param field path of the form field, or the name of a section's field
	 * @param key message key
	 */
	public record Problem(String field, String key) {
	}

}
