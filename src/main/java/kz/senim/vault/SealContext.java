package kz.senim.vault;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The place of a sealed field. It is bound into the seal, so that a value moved to
 * another row, column or table does not open.
 *
 * @param table name of the table
 * @param row id of the row, known before it is stored
 * @param column name of the column
 */
public record SealContext(String table, UUID row, String column) {

	byte[] bytes() {
		return Bytes.joined(this.table.getBytes(StandardCharsets.UTF_8), Bytes.of(this.row),
				this.column.getBytes(StandardCharsets.UTF_8));
	}

}
