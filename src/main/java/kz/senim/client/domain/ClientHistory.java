package kz.senim.client.domain;

import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import kz.senim.client.domain.door.Acts;
import kz.senim.client.person.NameKeys;
import kz.senim.client.person.PersonName;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.Uuids;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes what changed in a file: nothing is ever taken out of it.
 */
@Component
class ClientHistory {

	private final JdbcClient jdbc;

	private final Acts acts;

	ClientHistory(JdbcClient jdbc, Acts acts) {
		this.jdbc = jdbc;
		this.acts = acts;
	}

	/** The file was made; lists find its glance. */
	void began(ClientId client) {
		status(client, null, ClientStatus.INTAKE, this.acts.today(), "");
		this.jdbc.sql("insert into client_glance (client_id) values (:client)")
			.param("client", client.value())
			.update();
	}

	void status(ClientId client, @Nullable ClientStatus from, ClientStatus to, LocalDate on, String reason) {
		this.jdbc
			.sql("""
					insert into client_status_change (id, client_id, from_status, to_status, on_date, reason, changed_by, changed_at)
					values (:id, :client, :from, :to, :on, :reason, :by, :now)
					""")
			.param("id", Uuids.next())
			.param("client", client.value())
			.param("from", (from != null) ? from.name() : null, Types.VARCHAR)
			.param("to", to.name())
			.param("on", on)
			.param("reason", reason)
			.param("by", this.acts.staff().value())
			.param("now", this.acts.now())
			.update();
	}

	void corrected(ClientId client, long fromVersion, FieldChange change) {
		this.jdbc
			.sql("""
					insert into client_correction (id, client_id, from_version, field, old_value, new_value, corrected_by, corrected_at)
					values (:id, :client, :version, :field, :old, :new, :by, :now)
					""")
			.param("id", Uuids.next())
			.param("client", client.value())
			.param("version", fromVersion)
			.param("field", change.field())
			.param("old", change.before(), Types.VARCHAR)
			.param("new", change.after(), Types.VARCHAR)
			.param("by", this.acts.staff().value())
			.param("now", this.acts.now())
			.update();
	}

	/** What fields said when they were corrected first since that version. */
	Map<String, FieldChange> correctedSince(ClientId client, long version) {
		Map<String, FieldChange> first = new HashMap<>();
		this.jdbc.sql("""
				select field, old_value, new_value from client_correction
				where client_id = :client and from_version >= :version order by corrected_at, id
				""").param("client", client.value()).param("version", version).query((row) -> {
			FieldChange change = new FieldChange(row.getString(1), row.getString(2), row.getString(3));
			first.putIfAbsent(change.field(), change);
		});
		return first;
	}

	/** A name that the client no longer has, and that search still finds. */
	void formerName(ClientId client, PersonName name) {
		this.jdbc.sql("""
				insert into client_former_name (id, client_id, surname, given_name, patronymic, search_key, until)
				values (:id, :client, :surname, :given, :patronymic, :key, :until)
				""")
			.param("id", Uuids.next())
			.param("client", client.value())
			.param("surname", name.surname(), Types.VARCHAR)
			.param("given", name.given(), Types.VARCHAR)
			.param("patronymic", name.patronymic(), Types.VARCHAR)
			.param("key", NameKeys.of(name).folded())
			.param("until", this.acts.today())
			.update();
	}

}
