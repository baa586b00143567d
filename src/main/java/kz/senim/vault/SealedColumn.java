package kz.senim.vault;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A column of sealed values. It is found by its name: {@code …_sealed}, of type bytea, in
 * a table whose key is one UUID; that key is the row in {@link SealContext}.
 *
 * @param table name of the table
 * @param key name of the column of its primary key
 * @param column name of the column
 */
record SealedColumn(String table, String key, String column) {

	/** All of a database, in the order of their names. */
	static List<SealedColumn> all(JdbcClient database) {
		return database.sql("""
				select c.relname as table, k.attname as key, a.attname as column
				  from pg_class c
				  join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
				  join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
				                     and a.atttypid = 'bytea'::regtype and a.attname like '%\\_sealed'
				  join pg_constraint p on p.conrelid = c.oid and p.contype = 'p' and cardinality(p.conkey) = 1
				  join pg_attribute k on k.attrelid = c.oid and k.attnum = p.conkey[1] and k.atttypid = 'uuid'::regtype
				 where c.relkind in ('r', 'p')
				 order by c.relname, a.attname
				""").query(SealedColumn.class).list();
	}

	SealContext place(UUID row) {
		return new SealContext(this.table, row, this.column);
	}

	@Override
	public String toString() {
		return this.table + "." + this.column;
	}

}
