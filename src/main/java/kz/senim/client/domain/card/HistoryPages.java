package kz.senim.client.domain.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import kz.senim.audit.AuditTrail;
import kz.senim.client.Clients;
import kz.senim.client.domain.ClientStatus;
import kz.senim.client.domain.FieldChange;
import kz.senim.client.person.PersonName;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads how a file came to say what it says.
 */
@Service
@Transactional
public class HistoryPages {

	private static final int MOST = 500;

	private final JdbcClient jdbc;

	private final Clients clients;

	private final AuditTrail audit;

	HistoryPages(JdbcClient jdbc, Clients clients, AuditTrail audit) {
		this.jdbc = jdbc;
		this.clients = clients;
		this.audit = audit;
	}

	/** The history of a file, newest first; of corrections at most the last 500. */
	public History of(ClientId id) {
		this.clients.require(id);
		this.audit.viewed("history", id, null);
		return new History(rows(id, """
				select from_status, to_status, on_date, reason, changed_by, changed_at from client_status_change
				where client_id = :id order by on_date desc, changed_at desc, id desc
				""", HistoryPages::status), rows(id, """
				select field, old_value, new_value, corrected_by, corrected_at from client_correction
				where client_id = :id order by corrected_at desc, id desc limit\s""" + MOST, HistoryPages::correction),
				rows(id, """
						select surname, given_name, patronymic, until from client_former_name
						where client_id = :id order by until desc, id desc
						""", HistoryPages::formerName), rows(id, """
						select staff_id, kind, starts_at, ends_at, hand_over_note from assignment
						where client_id = :id order by starts_at desc, id
						""", HistoryPages::assignment));
	}

	private <T> List<T> rows(ClientId id, String sql, RowMapper<T> mapper) {
		return this.jdbc.sql(sql).param("id", id.value()).query(mapper).list();
	}

	private static StatusMove status(ResultSet row, int index) throws SQLException {
		String from = row.getString("from_status");
		return new StatusMove((from != null) ? ClientStatus.valueOf(from) : null,
				ClientStatus.valueOf(row.getString("to_status")), row.getObject("on_date", LocalDate.class),
				row.getString("reason"), staff(row, "changed_by"), instant(row, "changed_at"));
	}

	private static Correction correction(ResultSet row, int index) throws SQLException {
		return new Correction(
				new FieldChange(row.getString("field"), row.getString("old_value"), row.getString("new_value")),
				staff(row, "corrected_by"), instant(row, "corrected_at"));
	}

	private static FormerName formerName(ResultSet row, int index) throws SQLException {
		return new FormerName(
				new PersonName(row.getString("surname"), row.getString("given_name"), row.getString("patronymic"))
					.full(),
				row.getObject("until", LocalDate.class));
	}

	private static Assignment assignment(ResultSet row, int index) throws SQLException {
		OffsetDateTime end = row.getObject("ends_at", OffsetDateTime.class);
		return new Assignment(staff(row, "staff_id"), "MAIN".equals(row.getString("kind")), instant(row, "starts_at"),
				(end != null) ? end.toInstant() : null, row.getString("hand_over_note"));
	}

	private static StaffId staff(ResultSet row, String column) throws SQLException {
		return new StaffId(row.getObject(column, UUID.class));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	/** All that changed in a file. */
	public record History(List<StatusMove> status, List<Correction> corrections, List<FormerName> formerNames,
			List<Assignment> assignments) {
	}

	/** A change of status; the first has no former one. */
	public record StatusMove(@Nullable ClientStatus from, ClientStatus to, LocalDate on, String reason, StaffId by,
			Instant at) {
	}

	/** A corrected field. */
	public record Correction(FieldChange change, StaffId by, Instant at) {
	}

	/** A name that the client had until that day. */
	public record FormerName(String name, LocalDate until) {
	}

	/** Who worked with the client, from when to when. */
	public record Assignment(StaffId staff, boolean main, Instant from, @Nullable Instant to, @Nullable String note) {
	}

}
