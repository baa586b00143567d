package kz.senim.client.domain.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

import kz.senim.client.domain.ClientStatus;
import kz.senim.client.domain.door.ClientRefs;
import kz.senim.client.person.NameKeys;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks for clients among those that the acting person may see.
 */
@Component
class ClientFinder {

	static final int LIMIT = 30;

	private static final String SELECT = "select " + ClientRefs.COLUMNS + ", c.status, ";

	private final JdbcClient jdbc;

	ClientFinder(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Exact spelling first, then the nearest; earlier names too. */
	List<SearchHit> byName(String words) {
		NameKeys keys = NameKeys.of(words);
		if (keys.folded().isBlank()) {
			return List.of();
		}
		return this.jdbc
			.sql(SELECT
					+ """
							       case when c.restricted or c.search_key like :folded escape '\\' or c.latin_key like :latin escape '\\' then null
							            else f.surname || ' ' || coalesce(f.given_name, '') end as former
							  from client c
							  left join lateral (select n.surname, n.given_name from client_former_name n
							                      where n.client_id = c.id and n.search_key like :folded escape '\\' limit 1) f on true
							 where c.search_key like :folded escape '\\' or c.latin_key like :latin escape '\\'
							    or lower(c.code_name) like :plain escape '\\' or f.surname is not null
							 order by lower(c.sort_name) like :plain escape '\\' desc, similarity(c.search_key, :key) desc,
							          c.sort_name collate "kk-x-icu", c.id
							 limit :limit
							""")
			.param("folded", like(keys.folded()))
			.param("latin", like(keys.latin()))
			.param("plain", like(words.toLowerCase(Locale.ROOT)))
			.param("key", keys.folded())
			.param("limit", LIMIT)
			.query(ClientFinder::hit)
			.list();
	}

	/** Numbers that end with these digits. */
	List<SearchHit> byPhone(String digits) {
		return where("exists (select 1 from client_phone p where p.client_id = c.id and p.number like '%' || :value)",
				digits);
	}

	List<SearchHit> byNumber(String number) {
		return where("c.number = :value", number);
	}

	List<SearchHit> byIin(byte[] index) {
		return where("c.iin_index = :value", index);
	}

	private List<SearchHit> where(String condition, Object value) {
		return this.jdbc
			.sql(SELECT + "null as former from client c where " + condition
					+ " order by c.sort_name collate \"kk-x-icu\", c.id limit " + LIMIT)
			.param("value", value)
			.query(ClientFinder::hit)
			.list();
	}

	private static String like(String text) {
		return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
	}

	private static SearchHit hit(ResultSet row, int index) throws SQLException {
		return new SearchHit(ClientRefs.read(row, index), ClientStatus.valueOf(row.getString("status")),
				row.getString("former"));
	}

}
