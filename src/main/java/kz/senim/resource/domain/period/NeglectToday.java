package kz.senim.resource.domain.period;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import kz.senim.kernel.Actor;
import kz.senim.kernel.Almaty;
import kz.senim.kernel.id.ClientId;
import kz.senim.resource.domain.scene.Care;
import kz.senim.resource.domain.scene.CareReading;
import kz.senim.shell.text.Texts;
import kz.senim.task.TodayItem;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Open conflicts that had no attention for two weeks, on Today of those who work on them.
 */
@Component
class NeglectToday implements TodayItem {

	/** The longest forgotten; the page of hours names all. */
	private static final int MOST = 5;

	private static final String FORGOTTEN = """
			with wanted as (
			  select c.id from conflict c
			  where c.worker_id in (select a.id from app.acting_staff() a)
			    and c.status not in ('DRAFT', 'REVIEW', 'CLOSED_RESOLVED', 'CLOSED_PARTIAL', 'CLOSED_UNRESOLVED', 'CANCELLED')
			    and c.created_at < :before
			)%s
			select c.id, c.number, c.client_id, greatest(max(h.at), c.created_at) as last
			from conflict c left join happened h on h.conflict_id = c.id
			where c.id in (select id from wanted)
			group by c.id
			having greatest(max(h.at), c.created_at) < :before
			order by last, c.id limit :most
			"""
		.formatted(CareReading.HAPPENED);

	private final JdbcClient jdbc;

	private final Texts texts;

	private final Clock clock;

	NeglectToday(JdbcClient jdbc, Texts texts, Clock clock) {
		this.jdbc = jdbc;
		this.texts = texts;
		this.clock = clock;
	}

	@Override
	public int order() {
		return 350;
	}

	@Override
	public List<Attention> forToday(Actor actor) {
		return this.jdbc.sql(FORGOTTEN)
			.param("before", today().minusDays(Care.PATIENCE - 1L).withOffsetSameInstant(ZoneOffset.UTC))
			.param("most", MOST)
			.query((row, number) -> attention(row))
			.list();
	}

	private Attention attention(ResultSet row) throws SQLException {
		OffsetDateTime last = row.getObject("last", OffsetDateTime.class)
			.atZoneSameInstant(Almaty.ZONE)
			.toOffsetDateTime();
		long days = ChronoUnit.DAYS.between(last.toLocalDate(), today().toLocalDate());
		return new Attention("clock-exclamation",
				this.texts.of("resource.today.neglected", "number", row.getString("number")),
				this.texts.of("resource.today.days", "n", days), new ClientId(row.getObject("client_id", UUID.class)),
				"warn", "/conflicts/" + row.getObject("id"));
	}

	/** The beginning of this day. */
	private OffsetDateTime today() {
		return this.clock.instant().atZone(Almaty.ZONE).truncatedTo(ChronoUnit.DAYS).toOffsetDateTime();
	}

}
