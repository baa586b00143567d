package kz.senim.vault;

import java.util.List;
import java.util.UUID;

import kz.senim.test.SenimIT;
import kz.senim.test.TestDatabase;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/**
 * The command that turns keys finds sealed columns by their names, so all of them must
 * keep to the names.
 */
@SenimIT
class SealedPlacesIT {

	@Autowired
	private Vault vault;

	@Test
	void everySealedColumnIsFound() {
		List<String> named = TestDatabase.owner().sql("""
				select table_name || '.' || column_name from information_schema.columns
				 where table_schema = 'public' and column_name like '%sealed%' and data_type = 'bytea'
				 order by table_name, column_name
				""").query(String.class).list();

		assertThat(SealedColumn.all(TestDatabase.owner())).map(SealedColumn::toString)
			.containsExactlyInAnyOrderElementsOf(named)
			.contains("client.iin_sealed", "draft.fields_sealed", "search_run.words_sealed");
	}

	@Test
	void whatOtherTestsSealedOpensAtItsPlace() {
		for (SealedColumn column : SealedColumn.all(TestDatabase.owner())) {
			TestDatabase.owner()
				.sql("select %s as id, %s as sealed from %s where %2$s is not null limit 50".formatted(column.key(),
						column.column(), column.table()))
				.query((row, i) -> new Value(row.getObject(1, UUID.class), row.getBytes(2)))
				.list()
				.forEach((value) -> assertThatCode(() -> this.vault.open(value.sealed(), column.place(value.row())))
					.as("%s of %s", column, value.row())
					.doesNotThrowAnyException());
		}
	}

	private record Value(UUID row, byte[] sealed) {
	}

}
