package kz.senim.catalog.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import kz.senim.kernel.id.StaffId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table of all codes.
 */
@Component
class CatalogRows {

	private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {
	};

	private static final String SELECT = "select list_name, code, en, ru, kk, position, valid_from, valid_to, details, version from catalog_item ";

	private static final String ORDER = " order by list_name, position, code";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final Clock clock;

	CatalogRows(JdbcClient jdbc, JsonMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	List<CatalogRow> all() {
		return this.jdbc.sql(SELECT + ORDER).query(this::row).list();
	}

	List<CatalogRow> of(String list) {
		return this.jdbc.sql(SELECT + "where list_name = :list" + ORDER).param("list", list).query(this::row).list();
	}

	Optional<CatalogRow> find(String list, String code) {
		return this.jdbc.sql(SELECT + "where list_name = :list and code = :code")
			.param("list", list)
			.param("code", code)
			.query(this::row)
			.optional();
	}

	/** Changes with every change of the table by anybody. */
	String stamp() {
		return this.jdbc.sql("select count(*) || '/' || sum(version) from catalog_item").query(String.class).single();
	}

	/** Whether the row still had that version. */
	boolean update(CatalogRow row, StaffId by) {
		return write("""
				update catalog_item
				   set en = :en, ru = :ru, kk = :kk, position = :position, valid_from = :from, valid_to = :to,
				       edited_at = :at, edited_by = :by, version = version + 1
				 where list_name = :list and code = :code and version = :version
				""", row, by).param("version", row.version()).update() == 1;
	}

	/** Whether the code was free. */
	boolean insert(CatalogRow row, StaffId by) {
		return write(
				"""
						insert into catalog_item (list_name, code, en, ru, kk, position, valid_from, valid_to, edited_at, edited_by)
						values (:list, :code, :en, :ru, :kk, :position, :from, :to, :at, :by) on conflict do nothing
						""",
				row, by)
			.update() == 1;
	}

	private JdbcClient.StatementSpec write(String sql, CatalogRow row, StaffId by) {
		return this.jdbc.sql(sql)
			.param("list", row.list())
			.param("code", row.code())
			.param("en", row.en())
			.param("ru", row.ru())
			.param("kk", row.kk())
			.param("position", row.position())
			.param("from", row.validFrom())
			.param("to", row.validTo())
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("by", by.value());
	}

	private CatalogRow row(ResultSet row, int number) throws SQLException {
		return new CatalogRow(row.getString("list_name"), row.getString("code"), row.getString("en"),
				row.getString("ru"), row.getString("kk"), row.getInt("position"),
				row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class),
				this.json.readValue(row.getString("details"), DETAILS), row.getLong("version"));
	}

}
