package kz.senim.reconciliation.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.kernel.CurrentActor;
import kz.senim.reconciliation.Gesture;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the acting person's own preparation; nobody else's is ever shown.
 */
@Component
class PreparationReading {

	private final JdbcClient jdbc;

	private final CurrentActor actor;

	PreparationReading(JdbcClient jdbc, CurrentActor actor) {
		this.jdbc = jdbc;
		this.actor = actor;
	}

	/** The newest one that has not led to a talk yet. */
	Optional<Preparation> open(ConflictRef conflict) {
		return this.jdbc.sql("""
				select own_emotion, own_intensity, goal, way_out, gestures, phrase_lang from talk_preparation
				where conflict_id = :conflict and cycle_no = :cycle and prepared_by = :me and talk_id is null
				order by prepared_at desc, id desc limit 1
				""")
			.param("conflict", conflict.id().value())
			.param("cycle", conflict.cycle())
			.param("me", this.actor.require().requireStaff().value())
			.query((row, number) -> new Preparation(row.getString("own_emotion"), Columns.number(row, "own_intensity"),
					row.getString("goal"), row.getString("way_out"),
					Arrays.stream((Object[]) row.getArray("gestures").getArray())
						.map((code) -> Gesture.valueOf(code.toString()))
						.toList(),
					row.getString("phrase_lang")))
			.optional();
	}

}
