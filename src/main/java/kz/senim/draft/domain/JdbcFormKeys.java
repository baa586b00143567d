package kz.senim.draft.domain;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import kz.senim.draft.FormKeys;
import kz.senim.draft.domain.FormLock.Submission;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps which forms were sent. The row goes in before the work; the primary key
 * submitted_form_pk backs up the lock.
 */
@Component
class JdbcFormKeys implements FormKeys {

	private final JdbcClient jdbc;

	private final FormLock lock;

	private final CurrentActor currentActor;

	private final Clock clock;

	JdbcFormKeys(JdbcClient jdbc, FormLock lock, CurrentActor currentActor, Clock clock) {
		this.jdbc = jdbc;
		this.lock = lock;
		this.currentActor = currentActor;
		this.clock = clock;
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public String once(UUID key, String form, Supplier<String> work) {
		this.lock.take(key);
		Optional<Submission> before = this.lock.submission(key);
		if (before.isPresent()) {
			return before.filter((earlier) -> earlier.form().equals(form))
				.map(Submission::path)
				.orElseThrow(() -> new NotFound("form " + key));
		}
		claim(key, form);
		return finish(key, work.get());
	}

	@Override
	@Transactional
	public void saved(UUID key, String form, String path) {
		this.lock.take(key);
		if (this.lock.submission(key).isEmpty()) {
			claim(key, form);
			finish(key, path);
		}
	}

	private String finish(UUID key, String path) {
		this.jdbc.sql("update submitted_form set result_path = :path where form_key = :key")
			.param("path", path)
			.param("key", key)
			.update();
		this.jdbc.sql("delete from draft where form_key = :key").param("key", key).update();
		return path;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<String> resultOf(UUID key) {
		return this.lock.submission(key).map(Submission::path);
	}

	private void claim(UUID key, String form) {
		int rows = this.jdbc.sql("""
				insert into submitted_form (form_key, staff_id, form, result_path, submitted_at)
				values (:key, :staff, :form, '', :at) on conflict do nothing
				""")
			.param("key", key)
			.param("staff", this.currentActor.require().requireStaff().value())
			.param("form", form)
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		if (rows == 0) {
			throw new NotFound("form " + key + " of somebody else");
		}
	}

}
