package kz.senim.review.domain.queue;

import java.util.List;

import kz.senim.kernel.Actor;
import kz.senim.kernel.Role;
import kz.senim.shell.text.Texts;
import kz.senim.task.TodayItem;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells a supervisor on Today how many reviews wait.
 */
@Component
class WaitingReviews implements TodayItem {

	private final JdbcClient jdbc;

	private final Texts texts;

	WaitingReviews(JdbcClient jdbc, Texts texts) {
		this.jdbc = jdbc;
		this.texts = texts;
	}

	@Override
	public int order() {
		return 90;
	}

	@Override
	public List<Attention> forToday(Actor actor) {
		if (!actor.is(Role.SUPERVISOR)) {
			return List.of();
		}
		long waiting = this.jdbc.sql(ReviewQueue.WAITING).query(Long.class).single();
		String title = this.texts.of("review.today.waiting", "n", waiting);
		return (waiting == 0) ? List.of() : List.of(new Attention("checklist", title, null, null, null, "/reviews"));
	}

}
