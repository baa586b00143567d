package kz.senim.retention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import kz.senim.retention.records.RecordMap;
import kz.senim.retention.records.RecordTable;
import kz.senim.retention.records.RecordTable.Kind;
import kz.senim.catalog.CodeLists;
import kz.senim.test.SenimIT;
import kz.senim.test.TestDatabase;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * The files under {@code records/} know every table of a client, and every text in it.
 */
@SenimIT
class RecordMapIT {

	private static final String BELOW_CLIENTS = """
			select c.table_name::text from information_schema.columns c
			join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
			where c.table_schema = 'public' and c.column_name = 'client_id' and t.table_type = 'BASE TABLE'
			  and c.table_name !~ '_\\d+$'
			union select 'client'
			""";

	@Autowired
	private RecordMap map;

	@Autowired
	private CodeLists codeLists;

	@Test
	void everyTableOfAClientBelongsToOneClass() {
		List<String> described = this.map.tables().stream().map(RecordTable::name).toList();

		assertThat(new TreeSet<>(described)).as("tables with client_id, and those in src/main/resources/records")
			.isEqualTo(new TreeSet<>(TestDatabase.owner().sql(BELOW_CLIENTS).query(String.class).list()));
	}

	@Test
	void everyTextIsGivenToThePersonOrLeftOutWithAReason() {
		List<String> open = new ArrayList<>();
		for (RecordTable table : this.map.tables()) {
			for (String column : textsOf(table.name())) {
				if (!table.given().containsKey(column) && !table.left().containsKey(column)) {
					open.add(table.name() + "." + column);
				}
			}
		}

		assertThat(open).as("neither under give nor under leave").isEmpty();
	}

	@Test
	void nothingIsBothGivenAndLeftOutAndNothingIsMadeUp() {
		List<String> wrong = new ArrayList<>();
		for (RecordTable table : this.map.tables()) {
			Set<String> columns = new HashSet<>(columnsOf(table.name()));
			table.given().keySet().stream().filter((one) -> !columns.contains(one)).forEach(wrong::add);
			table.left().forEach((column, reason) -> {
				if (!columns.contains(column) || table.given().containsKey(column) || reason.isBlank()) {
					wrong.add(table.name() + "." + column);
				}
			});
		}

		assertThat(wrong).isEmpty();
	}

	@Test
	void codesNameListsThatExist() {
		this.map.tables()
			.forEach((table) -> table.given()
				.values()
				.stream()
				.filter((one) -> one.kind() == Kind.CODE && !String.valueOf(one.list()).endsWith("."))
				.forEach((one) -> assertThatNoException().as(table.name() + " " + one.list())
					.isThrownBy(() -> this.codeLists.items(String.valueOf(one.list())))));
	}

	private static List<String> textsOf(String table) {
		return TestDatabase.owner().sql("""
				select column_name::text from information_schema.columns
				where table_schema = 'public' and table_name = ?
				  and (data_type in ('character varying', 'text', 'character', 'jsonb', 'json', 'bytea')
				       or udt_name in ('_varchar', '_text', '_bpchar'))
				""").param(table).query(String.class).list();
	}

	private static List<String> columnsOf(String table) {
		return TestDatabase.owner()
			.sql("select column_name::text from information_schema.columns where table_schema = 'public' and table_name = ?")
			.param(table)
			.query(String.class)
			.list();
	}

}
