package kz.senim.client.domain.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import kz.senim.kernel.Actor;
import kz.senim.kernel.id.Uuids;
import kz.senim.vault.SealContext;
import kz.senim.vault.Vault;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the words of a search, sealed, for fifteen minutes and for the person who typed
 * them, so that no name ever stands in an address.
 */
@Component
class SearchRuns {

	private static final Duration KEPT = Duration.ofMinutes(15);

	private final JdbcClient jdbc;

	private final Vault vault;

	private final Clock clock;

	SearchRuns(JdbcClient jdbc, Vault vault, Clock clock) {
		this.jdbc = jdbc;
		this.vault = vault;
		this.clock = clock;
	}

	UUID keep(Actor actor, String words) {
		UUID id = Uuids.next();
		Instant now = this.clock.instant();
		this.jdbc.sql("select app.forget_searches(:old)")
			.param("old", now.minus(KEPT).atOffset(ZoneOffset.UTC))
			.query((row, index) -> true)
			.list();
		this.jdbc
			.sql("insert into search_run (id, staff_id, words_sealed, created_at) values (:id, :staff, :words, :now)")
			.param("id", id)
			.param("staff", actor.requireStaff().value())
			.param("words", this.vault.seal(words, place(id)))
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update();
		return id;
	}

	Optional<String> find(UUID id) {
		return this.jdbc.sql("select words_sealed from search_run where id = :id and created_at >= :old")
			.param("id", id)
			.param("old", this.clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
			.query(byte[].class)
			.optional()
			.map((sealed) -> this.vault.open(sealed, place(id)));
	}

	private static SealContext place(UUID id) {
		return new SealContext("search_run", id, "words_sealed");
	}

}
