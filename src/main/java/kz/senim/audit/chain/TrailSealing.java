package kz.senim.audit.chain;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Appends committed rows to the chain. The work is a function of the database: the
 * application's role may ask for it and cannot do it otherwise.
 */
@Component
class TrailSealing {

	/** A step stays far below the time that a statement may take. */
	static final int STEP = 5_000;

	private final JdbcClient jdbc;

	TrailSealing(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Seals some waiting rows; gives how many, 0 also while another node does so. */
	@Transactional
	int step() {
		return this.jdbc.sql("select app.seal_trail(:limit)").param("limit", STEP).query(Integer.class).single();
	}

	@Transactional(readOnly = true)
	Head head() {
		return this.jdbc.sql("select position, hash from audit_chain order by position desc limit 1")
			.query((row, number) -> Head.of(row.getLong("position"), row.getBytes("hash")))
			.optional()
			.orElse(Head.NONE);
	}

}
