package kz.senim.retention.export;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.senim.kernel.id.ClientId;
import kz.senim.retention.records.RecordMap;
import kz.senim.retention.records.RecordTable;
import kz.senim.retention.records.RecordTable.Treatment;
import kz.senim.vault.SealContext;
import kz.senim.vault.Vault;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what belongs to one person, table by table, under row-level security.
 */
@Component
class OwnRecords {

	private static final String NAMES = """
			select w from app.words_of_others(:client) w
			union select name from contact_participant where client_id = :client and name is not null
			union select name from conflict_party where client_id = :client and name is not null
			  and party_client_id is distinct from client_id
			union select by_name from pair_lock where client_id = :client and by_name is not null
			union select owner from client_phone where client_id = :client and owner is not null
			union select with_whom from task where client_id = :client and with_whom is not null
			""";

	private static final String OWN = """
			select unnest(array[surname, given_name, patronymic]) from client where id = :client
			union select unnest(array[surname, given_name, patronymic]) from client_former_name where client_id = :client
			""";

	private final JdbcClient jdbc;

	private final RecordMap map;

	private final Vault vault;

	OwnRecords(JdbcClient jdbc, RecordMap map, Vault vault) {
		this.jdbc = jdbc;
		this.map = map;
		this.vault = vault;
	}

	/** Every table that gives the person something, empty ones left out. */
	List<RecordSheet> of(ClientId client) {
		OtherPeople others = new OtherPeople(words(NAMES, client), words(OWN, client));
		return this.map.tables()
			.stream()
			.filter(RecordTable::gives)
			.map((table) -> read(table, client, others))
			.filter((sheet) -> !sheet.rows().isEmpty())
			.toList();
	}

	private RecordSheet read(RecordTable table, ClientId client, OtherPeople others) {
		List<String> columns = table.given().keySet().stream().map(OwnRecords::shownName).toList();
		String sql = "select %s from %s where %s = :client%s%s".formatted(
				table.given().keySet().stream().map((one) -> '"' + one + '"').collect(Collectors.joining(", ")),
				table.name(), table.clientColumn(), (table.only() != null) ? " and (" + table.only() + ")" : "",
				order(table));
		List<Map<String, @Nullable Object>> rows = this.jdbc.sql(sql)
			.param("client", client.value())
			.query((row, index) -> row(row, table, client, others))
			.list();
		return new RecordSheet(table, columns, rows);
	}

	/** By time, where the table has one. */
	private static String order(RecordTable table) {
		return Stream.of("occurred_at", "held_at", "arose_at", "starts_at", "due_on", "given_on", "on_date", "moved_at")
			.filter(table.given()::containsKey)
			.findFirst()
			.map((column) -> " order by " + column)
			.orElse("");
	}

	private Map<String, @Nullable Object> row(ResultSet row, RecordTable table, ClientId client, OtherPeople others)
			throws SQLException {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		for (Map.Entry<String, Treatment> column : table.given().entrySet()) {
			Object value = plain(row.getObject(column.getKey()));
			values.put(shownName(column.getKey()), switch (column.getValue().kind()) {
				case MASKED -> (value != null) ? others.hide(value.toString()) : null;
				case SEALED -> (value != null) ? open(table, client.value(), column.getKey(), (byte[]) value) : null;
				default -> value;
			});
		}
		return values;
	}

	private String open(RecordTable table, UUID row, String column, byte[] sealed) {
		if (!table.name().equals("client")) {
			throw new IllegalStateException("Only the client's own row is opened: " + table.name());
		}
		return this.vault.open(sealed, new SealContext(table.name(), row, column));
	}

	private List<String> words(String sql, ClientId client) {
		List<String> words = new ArrayList<>(
				this.jdbc.sql(sql).param("client", client.value()).query(String.class).list());
		words.removeIf(java.util.Objects::isNull);
		return words;
	}

	private static String shownName(String column) {
		return column.replace("_sealed", "");
	}

	private static @Nullable Object plain(@Nullable Object value) throws SQLException {
		if (value instanceof Array array) {
			return List.of((Object[]) array.getArray());
		}
		if (value instanceof java.sql.Timestamp at) {
			return at.toInstant().atOffset(java.time.ZoneOffset.UTC);
		}
		if (value instanceof java.sql.Date day) {
			return day.toLocalDate();
		}
		return (value instanceof OffsetDateTime at) ? at.withOffsetSameInstant(java.time.ZoneOffset.UTC) : value;
	}

}
