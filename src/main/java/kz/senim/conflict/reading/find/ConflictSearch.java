package kz.senim.conflict.reading.find;

import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.UUID;

import kz.senim.catalog.CodeLists;
import kz.senim.client.SearchSource;
import kz.senim.kernel.Almaty;
import kz.senim.kernel.id.ClientId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds conflicts by number; the database shows only those of visible clients.
 */
@Component
class ConflictSearch implements SearchSource {

	private final JdbcClient jdbc;

	private final CodeLists codes;

	private final Clock clock;

	ConflictSearch(JdbcClient jdbc, CodeLists codes, Clock clock) {
		this.jdbc = jdbc;
		this.codes = codes;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Hit> find(String words, int limit) {
		List<String> numbers = ConflictNumber.candidates(words, Year.now(this.clock.withZone(Almaty.ZONE)));
		if (numbers.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql(
				"select id, client_id, number, title, status from conflict where number in (:numbers) order by number desc limit :limit")
			.param("numbers", numbers)
			.param("limit", limit)
			.query((set, number) -> new Hit(new ClientId(set.getObject("client_id", UUID.class)),
					set.getString("number") + ". " + set.getString("title"),
					this.codes.label("conflict_status", set.getString("status")), "/conflicts/" + set.getString("id")))
			.list();
	}

}
