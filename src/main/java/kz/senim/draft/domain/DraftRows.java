package kz.senim.draft.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import kz.senim.draft.Drafts.DraftContent;
import kz.senim.draft.Drafts.DraftReceipt;
import kz.senim.draft.Drafts.DraftRow;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table of drafts. Row-level security shows only those of the acting person whose
 * client the person may still see.
 */
@Component
class DraftRows {

	private static final String COLUMNS = "form_key, form, client_id, subject_id, base_version, path, fields_sealed, saved_at";

	/** SQL state of a row that the policy refuses. */
	private static final String FORBIDDEN = "42501";

	private final JdbcClient jdbc;

	private final SealedFields sealed;

	private final DraftForms forms;

	private final Clock clock;

	DraftRows(JdbcClient jdbc, SealedFields sealed, DraftForms forms, Clock clock) {
		this.jdbc = jdbc;
		this.sealed = sealed;
		this.forms = forms;
		this.clock = clock;
	}

	Optional<DraftContent> find(UUID formKey) {
		return this.jdbc.sql("select " + COLUMNS + " from draft where form_key = :key")
			.param("key", formKey)
			.query((row, number) -> content(row))
			.optional();
	}

	/** The rows of that person, newest first. */
	List<DraftRow> of(StaffId staff) {
		return this.jdbc
			.sql("select " + COLUMNS + " from draft where staff_id = :staff order by saved_at desc, form_key desc")
			.param("staff", staff.value())
			.query((row, number) -> listed(row))
			.list();
	}

	/**
	 * Whether the key was free.
	 * @throws NotFound if the person may not see the client
	 */
	boolean insert(DraftContent draft, StaffId staff) {
		try {
			return insertion(draft, staff).update() == 1;
		}
		catch (DataAccessException ex) {
			if (ex.getRootCause() instanceof SQLException cause && FORBIDDEN.equals(cause.getSQLState())) {
				throw new NotFound("client of a draft");
			}
			throw ex;
		}
	}

	private JdbcClient.StatementSpec insertion(DraftContent draft, StaffId staff) {
		return write(
				"""
						insert into draft (form_key, staff_id, form, client_id, subject_id, base_version, path, fields_sealed, revision, saved_at)
						values (:key, :staff, :form, :client, :subject, :version, :path, :fields, 1, :at) on conflict do nothing
						""",
				draft)
			.param("staff", staff.value())
			.param("form", draft.form())
			.param("subject", draft.subject())
			.param("version", draft.baseVersion());
	}

	void update(DraftContent draft) {
		write("""
				update draft set fields_sealed = :fields, path = :path, client_id = :client, saved_at = :at, revision = revision + 1
				 where form_key = :key
				""",
				draft)
			.update();
	}

	DraftReceipt receipt(UUID formKey) {
		return this.jdbc.sql("select saved_at, revision from draft where form_key = :key")
			.param("key", formKey)
			.query((row, number) -> new DraftReceipt(instant(row), row.getLong("revision")))
			.single();
	}

	/** Whether there was one. */
	boolean delete(UUID formKey) {
		return this.jdbc.sql("delete from draft where form_key = :key").param("key", formKey).update() == 1;
	}

	private JdbcClient.StatementSpec write(String sql, DraftContent draft) {
		return this.jdbc.sql(sql)
			.param("key", draft.formKey())
			.param("client", (draft.client() != null) ? draft.client().value() : null)
			.param("path", draft.path())
			.param("fields", this.sealed.seal(draft.formKey(), draft.fields()))
			.param("at", this.clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
	}

	private DraftContent content(ResultSet row) throws SQLException {
		UUID key = row.getObject("form_key", UUID.class);
		return new DraftContent(key, row.getString("form"), client(row), row.getObject("subject_id", UUID.class),
				row.getObject("base_version", Long.class), row.getString("path"),
				this.sealed.open(key, row.getBytes("fields_sealed")));
	}

	private DraftRow listed(ResultSet row) throws SQLException {
		String form = row.getString("form");
		return new DraftRow(row.getObject("form_key", UUID.class), form, this.forms.label(form), client(row),
				row.getString("path"), instant(row));
	}

	private static @Nullable ClientId client(ResultSet row) throws SQLException {
		UUID client = row.getObject("client_id", UUID.class);
		return (client != null) ? new ClientId(client) : null;
	}

	private static Instant instant(ResultSet row) throws SQLException {
		return row.getObject("saved_at", OffsetDateTime.class).toInstant();
	}

}
