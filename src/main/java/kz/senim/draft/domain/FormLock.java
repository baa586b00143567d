package kz.senim.draft.domain;

import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets one transaction at a time work with a form's key, so that a save which arrives
 * while the form is submitted cannot bring the draft back.
 */
@Component
class FormLock {

	private final JdbcClient jdbc;

	FormLock(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Waits for others and holds the key until the transaction ends. */
	void take(UUID formKey) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
			.param("key", formKey.toString())
			.query((row) -> {
			});
	}

	/** The submission with this key, if it is the acting person's. */
	Optional<Submission> submission(UUID formKey) {
		return this.jdbc.sql("select form, result_path from submitted_form where form_key = :key")
			.param("key", formKey)
			.query((row, number) -> new Submission(row.getString(1), row.getString(2)))
			.optional();
	}

	/**
	 * A form that was sent.
	 *
	 * @param form name of the form
	 * @param path the page to show afterwards
	 */
	record Submission(String form, String path) {
	}

}
