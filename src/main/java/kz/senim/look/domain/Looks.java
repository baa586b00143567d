package kz.senim.look.domain;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import kz.senim.audit.AuditTrail;
import kz.senim.client.ClientRef;
import kz.senim.client.Clients;
import kz.senim.kernel.Actor;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.Forbidden;
import kz.senim.kernel.Page;
import kz.senim.kernel.Role;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.staff.StaffDirectory;
import kz.senim.staff.StaffRef;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells supervisors who has looked at a client, and everybody what the trail says of
 * themselves. Reading it leaves a row too.
 */
@Service
@Transactional
public class Looks {

	private static final int PAGE = 50;

	private static final int PRINTED = 1_000;

	private final LookRows rows;

	private final Clients clients;

	private final StaffDirectory staff;

	private final CurrentActor currentActor;

	private final AuditTrail trail;

	Looks(LookRows rows, Clients clients, StaffDirectory staff, CurrentActor currentActor, AuditTrail trail) {
		this.rows = rows;
		this.clients = clients;
		this.staff = staff;
		this.currentActor = currentActor;
		this.trail = trail;
	}

	/** Who has looked at this client, for a supervisor who sees the client. */
	public ClientLooks ofClient(ClientId id, @Nullable String after) {
		return read(id, after, PAGE, "looks");
	}

	/** The newest thousand, to be printed. */
	public ClientLooks printed(ClientId id) {
		return read(id, null, PRINTED, "looks.print");
	}

	/** What the acting person did; clients who are no longer visible have no name. */
	public OwnLooks own(@Nullable String after) {
		Actor me = this.currentActor.require();
		Page<Look> page = this.rows.ofPerson(me.requireStaff(), after, PAGE);
		this.trail.noted("audit.readOwn", Map.of("count", page.rows().size()));
		List<ClientId> seen = page.rows().stream().map(Look::client).filter(Objects::nonNull).distinct().toList();
		return new OwnLooks(page, (seen.isEmpty() || me.is(Role.ADMIN)) ? Map.of() : this.clients.byId(seen));
	}

	private ClientLooks read(ClientId id, @Nullable String after, int size, String part) {
		if (!this.currentActor.require().is(Role.SUPERVISOR)) {
			throw new Forbidden("looks of a client");
		}
		ClientRef client = this.clients.require(id);
		Page<Look> page = this.rows.ofClient(id, after, size);
		this.trail.viewed(part, id, null);
		List<StaffId> people = page.rows().stream().map(Look::staff).filter(Objects::nonNull).distinct().toList();
		return new ClientLooks(client, page, people.isEmpty() ? Map.of() : this.staff.byId(people));
	}

	/** The looks at one client. */
	public record ClientLooks(ClientRef client, Page<Look> page, Map<StaffId, StaffRef> people) {
	}

	/** The looks of one person. */
	public record OwnLooks(Page<Look> page, Map<ClientId, ClientRef> clients) {
	}

}
