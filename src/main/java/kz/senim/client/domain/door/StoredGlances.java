package kz.senim.client.domain.door;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import kz.senim.client.ClientGlances;
import kz.senim.kernel.Almaty;
import kz.senim.kernel.id.ClientId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the glance with one statement each, so that two contacts at once lose nothing.
 */
@Service
@Transactional
class StoredGlances implements ClientGlances {

	/** Longest text that the columns hold. */
	private static final int LONGEST = 400;

	private final JdbcClient jdbc;

	StoredGlances(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void contactLogged(ClientId client, Instant at, @Nullable Integer trustByWorker,
			@Nullable Integer trustByClient, @Nullable String clientWords) {
		this.jdbc
			.sql("""
					insert into client_glance as g (client_id, last_contact_at, trust_worker, trust_client, last_words, last_words_on)
					values (:client, :at, array_remove(array[cast(:worker as smallint)], null),
					        array_remove(array[cast(:rated as smallint)], null), :words, case when :words is not null then :day end)
					on conflict (client_id) do update set
					  last_contact_at = greatest(g.last_contact_at, excluded.last_contact_at),
					  trust_worker = (g.trust_worker || excluded.trust_worker)[greatest(1, cardinality(g.trust_worker || excluded.trust_worker) - 9):],
					  trust_client = (g.trust_client || excluded.trust_client)[greatest(1, cardinality(g.trust_client || excluded.trust_client) - 9):],
					  last_words = case when excluded.last_words is null or excluded.last_words_on < g.last_words_on
					                    then g.last_words else excluded.last_words end,
					  last_words_on = case when excluded.last_words is null or excluded.last_words_on < g.last_words_on
					                       then g.last_words_on else excluded.last_words_on end
					""")
			.param("client", client.value())
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("worker", trustByWorker, Types.SMALLINT)
			.param("rated", trustByClient, Types.SMALLINT)
			.param("words", shortened(clientWords), Types.VARCHAR)
			.param("day", LocalDate.ofInstant(at, Almaty.ZONE))
			.update();
	}

	@Override
	public void contactsRecounted(ClientId client, @Nullable Instant last, List<Integer> trustByWorker,
			List<Integer> trustByClient, @Nullable String clientWords, @Nullable LocalDate clientWordsOn) {
		this.jdbc
			.sql("""
					insert into client_glance (client_id, last_contact_at, trust_worker, trust_client, last_words, last_words_on)
					values (:client, :last, :worker, :rated, :words, :day)
					on conflict (client_id) do update set last_contact_at = excluded.last_contact_at,
					  trust_worker = excluded.trust_worker, trust_client = excluded.trust_client,
					  last_words = excluded.last_words, last_words_on = excluded.last_words_on
					""")
			.param("client", client.value())
			.param("last", (last != null) ? last.atOffset(ZoneOffset.UTC) : null, Types.TIMESTAMP_WITH_TIMEZONE)
			.param("worker", marks(trustByWorker))
			.param("rated", marks(trustByClient))
			.param("words", shortened(clientWords), Types.VARCHAR)
			.param("day", clientWordsOn, Types.DATE)
			.update();
	}

	private static Short[] marks(List<Integer> ratings) {
		return ratings.stream().map(Integer::shortValue).toArray(Short[]::new);
	}

	@Override
	public void conflictsChanged(ClientId client, int open, @Nullable Integer highestAcuteness) {
		this.jdbc
			.sql("""
					insert into client_glance (client_id, open_conflicts, highest_acuteness) values (:client, :open, :highest)
					on conflict (client_id) do update set open_conflicts = excluded.open_conflicts,
					  highest_acuteness = excluded.highest_acuteness
					""")
			.param("client", client.value())
			.param("open", open)
			.param("highest", highestAcuteness, Types.SMALLINT)
			.update();
	}

	@Override
	public void nextStepChanged(ClientId client, @Nullable String title, @Nullable LocalDate on) {
		this.jdbc
			.sql("""
					insert into client_glance (client_id, next_step, next_step_on) values (:client, :title, :day)
					on conflict (client_id) do update set next_step = excluded.next_step, next_step_on = excluded.next_step_on
					""")
			.param("client", client.value())
			.param("title", shortened(title), Types.VARCHAR)
			.param("day", on, Types.DATE)
			.update();
	}

	private static @Nullable String shortened(@Nullable String text) {
		if (text == null || text.length() <= LONGEST) {
			return text;
		}
		int end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
		return text.substring(0, end) + "…";
	}

}
