package kz.senim.client.domain.door;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import kz.senim.client.ClientRef;
import kz.senim.client.Clients;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.OncePerPage;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.TeamId;
import kz.senim.kernel.id.Uuids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks the rule of visibility by name and lets the policies of the tables ask it again.
 */
@Service
@Transactional
class VisibleClients implements Clients {

	private static final String VISIBLE = "select " + ClientRefs.COLUMNS
			+ " from client c where c.id = any ((select app.visible_client_ids())::uuid[]) ";

	private final JdbcClient jdbc;

	private final Acts acts;

	VisibleClients(JdbcClient jdbc, Acts acts) {
		this.jdbc = jdbc;
		this.acts = acts;
	}

	@Override
	public ClientRef require(ClientId id) {
		ClientRef found = OncePerPage.find("client", List.of(id), this::ask).get(id);
		if (found == null) {
			throw new NotFound("client");
		}
		return found;
	}

	@Override
	public Map<ClientId, ClientRef> byId(Collection<ClientId> ids) {
		return OncePerPage.find("client", ids, this::ask);
	}

	private Map<ClientId, ClientRef> ask(Collection<ClientId> ids) {
		UUID[] values = ids.stream().map(ClientId::value).toArray(UUID[]::new);
		return this.jdbc.sql(VISIBLE + "and c.id = any (:ids)")
			.param("ids", values)
			.query(ClientRefs::read)
			.list()
			.stream()
			.collect(Collectors.toMap(ClientRef::id, Function.identity()));
	}

	@Override
	public List<ClientRef> recent(int limit) {
		return this.jdbc.sql("select " + ClientRefs.COLUMNS + """
				 from client c left join client_glance g on g.client_id = c.id
				 where c.id = any ((select app.visible_client_ids())::uuid[])
				   and c.status in ('INTAKE', 'ACTIVE', 'PAUSED')
				 order by g.last_contact_at desc nulls last, c.created_at desc, c.id
				 limit :limit
				""").param("limit", limit).query(ClientRefs::read).list();
	}

	@Override
	public List<ClientRef> family(ClientId id) {
		return this.jdbc.sql(VISIBLE + """
				and c.id <> :id and c.household_id = (select me.household_id from client me where me.id = :id)
				order by c.sort_name collate "kk-x-icu", c.id
				""").param("id", id.value()).query(ClientRefs::read).list();
	}

	@Override
	public TeamId teamOf(ClientId id) {
		return require(id).team();
	}

	@Override
	public List<StaffId> workersOf(ClientId id) {
		List<UUID> workers = this.jdbc.sql("""
				select w.staff_id from (
				  select a.staff_id, a.kind, a.starts_at, 1 as place from assignment a
				   where a.client_id = :id and a.ends_at is null
				  union all
				  select l.substitute_id, a.kind, a.starts_at, 2 from assignment a
				    join staff_leave l on l.staff_id = a.staff_id and l.cancelled_at is null
				                      and :today between l.starts_on and l.ends_on
				   where a.client_id = :id and a.ends_at is null and l.substitute_id is not null) w
				 where app.may_open_file(:id, w.staff_id)
				 order by w.kind desc, w.starts_at, w.place
				""").param("id", id.value()).param("today", this.acts.today()).query(UUID.class).list();
		return workers.stream().distinct().map(StaffId::new).toList();
	}

	@Override
	public Set<StaffId> mayOpen(ClientId id, Collection<StaffId> people) {
		return Set.copyOf(this.jdbc
			.sql("select p.id from unnest(cast(:people as uuid[])) as p (id) where app.may_open_file(:client, p.id)")
			.param("people", people.stream().map(StaffId::value).toArray(UUID[]::new))
			.param("client", id.value())
			.query((row, index) -> new StaffId(row.getObject("id", UUID.class)))
			.list());
	}

	@Override
	public void openFile(ClientId id, StaffId person, FilePurpose purpose, UUID subject) {
		require(id);
		this.jdbc.sql("""
				insert into file_access (id, client_id, staff_id, reason, subject_id, granted_by, granted_at)
				select :key, :client, :staff, :reason, :subject, :by, :now
				where not exists (select 1 from file_access f where f.client_id = :client and f.staff_id = :staff
				                  and f.reason = :reason and f.subject_id = :subject and f.ended_at is null)
				""")
			.param("key", Uuids.next())
			.param("client", id.value())
			.param("staff", person.value())
			.param("reason", purpose.name())
			.param("subject", subject)
			.param("by", this.acts.staff().value())
			.param("now", this.acts.now())
			.update();
	}

	@Override
	public void closeFile(ClientId id, StaffId person, FilePurpose purpose, UUID subject) {
		this.jdbc.sql("""
				update file_access set ended_at = :now
				where client_id = :client and staff_id = :staff and reason = :reason and subject_id = :subject
				  and ended_at is null
				""")
			.param("now", this.acts.now())
			.param("client", id.value())
			.param("staff", person.value())
			.param("reason", purpose.name())
			.param("subject", subject)
			.update();
	}

}
