package kz.senim.review.domain;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what waits for review. Stands alone, because the menu is built before the rest.
 */
@Service
public class ReviewCount {

	/** What the acting person is to decide; one without reviewer is open to all. */
	static final String MINE = "(r.reviewer_id is null or r.reviewer_id in (select a.id from app.acting_staff() a))";

	private final JdbcClient jdbc;

	ReviewCount(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** How many wait for the acting person. */
	@Transactional(readOnly = true)
	public long waiting() {
		return this.jdbc.sql("select count(*) from review r where r.decision is null and " + MINE)
			.query(Long.class)
			.single();
	}

}
