package kz.senim.contact.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import kz.senim.client.ClientGlances;
import kz.senim.contact.Contacts.TrustPoint;
import kz.senim.contact.domain.entry.RatingHow;
import kz.senim.contact.domain.entry.Side;
import kz.senim.kernel.Almaty;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.Uuids;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Ratings of trust: rows of their own, so that the client's may arrive later. Those of
 * contacts entered in error do not count.
 */
@Component
class Ratings {

	private static final int KEPT = 10;

	private final JdbcClient jdbc;

	private final ClientGlances glances;

	Ratings(JdbcClient jdbc, ClientGlances glances) {
		this.jdbc = jdbc;
		this.glances = glances;
	}

	void add(Contact contact, Side rater, RatingHow how, int value, Instant at, StaffId by) {
		this.jdbc.sql("""
				insert into rating (id, client_id, contact_id, measure, rater, how, value, rated_at, recorded_by)
				values (:id, :client, :contact, 'TRUST', :rater, :how, :value, :at, :by)
				""")
			.param("id", Uuids.next())
			.param("client", contact.client().value())
			.param("contact", contact.id().value())
			.param("rater", rater.name())
			.param("how", how.name())
			.param("value", value)
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("by", by.value())
			.update();
	}

	/** The newest points, oldest first; ratings of one contact make one point. */
	List<TrustPoint> points(ClientId client, int limit) {
		return this.jdbc.sql("""
				select * from (
				  select r.rated_at, max(r.value) filter (where r.rater = 'WORKER') as by_worker,
				         max(r.value) filter (where r.rater = 'CLIENT') as by_client
				    from rating r
				    left join contact c on c.id = r.contact_id
				   where r.client_id = :client and r.measure = 'TRUST' and c.error_at is null
				   group by r.rated_at, coalesce(r.contact_id, r.id)
				   order by r.rated_at desc limit :limit) newest
				 order by rated_at
				""")
			.param("client", client.value())
			.param("limit", limit)
			.query((row, n) -> new TrustPoint(row.getObject("rated_at", OffsetDateTime.class).toInstant(),
					row.getObject("by_worker", Integer.class), row.getObject("by_client", Integer.class)))
			.list();
	}

	/**
	 * Tells the client's glance anew what stands, because the order of contacts changed.
	 */
	void recount(ClientId client) {
		List<TrustPoint> points = points(client, 200);
		Standing standing = standing(client);
		this.glances.contactsRecounted(client, standing.last(),
				last(points.stream().map(TrustPoint::byWorker).toList()),
				last(points.stream().map(TrustPoint::byClient).toList()), standing.words(), standing.wordsOn());
	}

	private static List<Integer> last(List<@Nullable Integer> all) {
		List<Integer> known = all.stream().<Integer>mapMulti((value, to) -> {
			if (value != null) {
				to.accept(value);
			}
		}).toList();
		return known.subList(Math.max(0, known.size() - KEPT), known.size());
	}

	private Standing standing(ClientId client) {
		return this.jdbc.sql("""
				select max(c.occurred_at) as last, w.client_words, w.occurred_at
				  from contact c
				  left join lateral (
				    select client_words, occurred_at from contact
				     where client_id = :client and error_at is null and client_words is not null
				     order by occurred_at desc limit 1) w on true
				 where c.client_id = :client and c.error_at is null
				 group by w.client_words, w.occurred_at
				""").param("client", client.value()).query((row, n) -> {
			OffsetDateTime on = row.getObject("occurred_at", OffsetDateTime.class);
			return new Standing(row.getObject("last", OffsetDateTime.class).toInstant(), row.getString("client_words"),
					(on != null) ? on.atZoneSameInstant(Almaty.ZONE).toLocalDate() : null);
		}).optional().orElse(new Standing(null, null, null));
	}

	private record Standing(@Nullable Instant last, @Nullable String words, @Nullable LocalDate wordsOn) {
	}

}
