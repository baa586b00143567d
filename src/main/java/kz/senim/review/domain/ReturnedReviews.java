package kz.senim.review.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import kz.senim.conflict.ConflictPanel;
import kz.senim.conflict.ConflictStatus;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.kernel.Actor;
import kz.senim.kernel.id.ClientId;
import kz.senim.shell.text.Formats;
import kz.senim.shell.text.Texts;
import kz.senim.task.TodayItem;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reviews that came back: first on Today, and above the workbench of the conflict.
 */
@Component
class ReturnedReviews implements TodayItem, ConflictPanel {

	private final ReviewStore store;

	private final JdbcClient jdbc;

	private final Texts texts;

	private final Formats formats;

	ReturnedReviews(ReviewStore store, JdbcClient jdbc, Texts texts, Formats formats) {
		this.store = store;
		this.jdbc = jdbc;
		this.texts = texts;
		this.formats = formats;
	}

	@Override
	public int order() {
		return 100;
	}

	@Override
	public List<Attention> forToday(Actor actor) {
		return this.jdbc
			.sql("""
					select c.id, c.number, c.client_id,
					  (select max(r.decided_at) from review r where r.conflict_id = c.id and r.decision = 'RETURNED') as returned_at
					from conflict c
					where c.status = 'RETURNED' and c.worker_id in (select a.id from app.acting_staff() a)
					order by c.status_since, c.id
					""")
			.query(this::attention)
			.list();
	}

	private Attention attention(ResultSet row, int number) throws SQLException {
		OffsetDateTime at = row.getObject("returned_at", OffsetDateTime.class);
		return new Attention("arrow-back-up", this.texts.of("review.today.returned", "number", row.getString("number")),
				(at != null) ? this.formats.date(at) : null, new ClientId(row.getObject("client_id", UUID.class)),
				"warn", "/conflicts/" + row.getObject("id"));
	}

	@Override
	public String column() {
		return "top";
	}

	@Override
	public @Nullable PanelContent content(ConflictRef conflict) {
		if (conflict.status() != ConflictStatus.RETURNED) {
			return null;
		}
		Optional<ReviewView> last = this.store.lastDecided(conflict.id())
			.filter((review) -> review.decision() == ReviewDecision.RETURNED);
		return last
			.map((review) -> new PanelContent("returned", "review.panel.returned", null, "review/panels :: returned",
					new Returned(conflict, review)))
			.orElse(null);
	}

	/** What came back. */
	public record Returned(ConflictRef conflict, ReviewView review) {
	}

}
