package kz.senim.contact.domain.history;

import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import kz.senim.audit.AuditTrail;
import kz.senim.client.ClientRef;
import kz.senim.client.Clients;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.Page;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.staff.StaffRef;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list of a client's contacts, newest first.
 */
@Service
public class ContactHistory {

	private static final int PAGE = 30;

	private static final String LIST = "select c.*, s.surname, s.given_name, s.patronymic from (" + ContactRow.SELECT
			+ """
					 where c.client_id = :client
					   and (cast(:at as timestamptz) is null or (c.occurred_at, c.id) < (:at, :id))
					   and (:view <> 'mine' or c.staff_id = :me)
					   and (:view <> 'late' or c.late)
					   and (:view <> 'struck' or c.error_at is not null)
					   and (cast(:purpose as text) is null
					        or exists (select 1 from contact_purpose p where p.contact_id = c.id and p.code = :purpose))
					   and (cast(:outcome as text) is null
					        or exists (select 1 from contact_outcome o where o.contact_id = c.id and o.code = :outcome))
					 order by c.occurred_at desc, c.id desc limit :limit
					) c join staff s on s.id = c.staff_id order by c.occurred_at desc, c.id desc
					""";

	private final Clients clients;

	private final AuditTrail trail;

	private final CurrentActor actor;

	private final JdbcClient jdbc;

	ContactHistory(Clients clients, AuditTrail trail, CurrentActor actor, JdbcClient jdbc) {
		this.clients = clients;
		this.trail = trail;
		this.actor = actor;
		this.jdbc = jdbc;
	}

	/** A page of the list. */
	@Transactional
	public Listed list(ClientId id, ContactFilter filter, @Nullable String after) {
		ClientRef client = this.clients.require(id);
		this.trail.viewed("contacts", id, null);
		Map<StaffId, String> workers = new HashMap<>();
		List<ContactRow> rows = rows(id, filter, PageKey.read(after), workers);
		boolean more = rows.size() > PAGE;
		List<ContactRow> shown = more ? rows.subList(0, PAGE) : rows;
		return new Listed(client, new Page<>(shown, more ? PageKey.after(shown.get(PAGE - 1)) : null), workers);
	}

	private List<ContactRow> rows(ClientId client, ContactFilter filter, @Nullable PageKey key,
			Map<StaffId, String> workers) {
		return this.jdbc.sql(LIST)
			.param("client", client.value())
			.param("at", (key != null) ? key.at() : null, Types.TIMESTAMP_WITH_TIMEZONE)
			.param("id", (key != null) ? key.id() : null, Types.OTHER)
			.param("view", (filter.view() != null) ? filter.view() : "")
			.param("me", this.actor.require().requireStaff().value())
			.param("purpose", filter.purpose(), Types.VARCHAR)
			.param("outcome", filter.outcome(), Types.VARCHAR)
			.param("limit", PAGE + 1)
			.query((row, n) -> {
				ContactRow contact = ContactRow.of(row);
				workers.put(contact.worker(), StaffRef.shortName(row.getString("surname"), row.getString("given_name"),
						row.getString("patronymic")));
				return contact;
			})
			.list();
	}

	/** The page of the list with the names of the workers. */
	public record Listed(ClientRef client, Page<ContactRow> page, Map<StaffId, String> workers) {

		public String worker(ContactRow row) {
			return this.workers.getOrDefault(row.worker(), "");
		}

	}

}
