package kz.senim.client.domain.restriction;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import kz.senim.audit.AuditTrail;
import kz.senim.client.ClientRef;
import kz.senim.client.Clients;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.staff.StaffDirectory;
import kz.senim.staff.StaffRef;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the pages of a restriction show; every opening is a row of the trail.
 */
@Service
@Transactional
public class RestrictionPages {

	private static final String PART = "restriction";

	private final Clients clients;

	private final RestrictionRights rights;

	private final RestrictionTable table;

	private final StaffDirectory staff;

	private final AuditTrail audit;

	RestrictionPages(Clients clients, RestrictionRights rights, RestrictionTable table, StaffDirectory staff,
			AuditTrail audit) {
		this.clients = clients;
		this.rights = rights;
		this.table = table;
		this.staff = staff;
		this.audit = audit;
	}

	/**
	 * Whether the file is restricted, and who is named; for everybody who sees the
	 * client.
	 */
	public Sheet of(ClientId id) {
		ClientRef client = this.clients.require(id);
		this.audit.viewed(PART, id, null);
		return sheet(client, this.rights.entitled(id));
	}

	/** What the form shows by which a file is restricted: whom it would name. */
	public Beginning beginning(ClientId id) {
		ClientRef client = this.rights.require(id);
		this.audit.viewed(PART, id, null);
		Collection<StaffId> first = this.rights.first(client);
		return new Beginning(client, List.copyOf(this.staff.byId(first).values()));
	}

	/** What the forms show that change the list of names or end the restriction. */
	public Sheet changing(ClientId id) {
		ClientRef client = this.rights.require(id);
		this.audit.viewed(PART, id, null);
		if (!client.restricted()) {
			throw new NotFound("restriction");
		}
		return sheet(client, true);
	}

	/** Whom the list may name beside those already on it. */
	public List<StaffRef> candidates(ClientRef client) {
		return this.rights.candidates(client);
	}

	/** A named person whom a page asks about before the name is taken off. */
	public Leaving leaving(ClientId id, StaffId person) {
		Sheet sheet = changing(id);
		if (sheet.named().stream().noneMatch((one) -> one.staff().equals(person))) {
			throw new NotFound("named person");
		}
		return new Leaving(sheet.client(), this.staff.get(person));
	}

	private Sheet sheet(ClientRef client, boolean entitled) {
		Restriction restriction = this.table.current(client.id()).orElse(null);
		List<NamedPerson> named = client.restricted() ? this.table.named(client.id()) : List.of();
		List<NamedPerson> history = this.table.history(client.id());
		Stream<StaffId> people = Stream.concat(named.stream(), history.stream())
			.flatMap((one) -> Stream.of(one.staff(), one.by()));
		Stream<StaffId> makers = (restriction != null)
				? Stream.concat(Stream.of(restriction.by()), Stream.ofNullable(restriction.liftAskedBy()))
				: Stream.empty();
		return new Sheet(client, entitled, restriction, named, history,
				this.staff.byId(Stream.concat(people, makers).distinct().toList()));
	}

	/**
	 * The state of a restriction.
	 *
	 * @param entitled whether the acting person may change it
	 */
	public record Sheet(ClientRef client, boolean entitled, @Nullable Restriction restriction, List<NamedPerson> named,
			List<NamedPerson> history, Map<StaffId, StaffRef> names) {

		public boolean isLiftAsked() {
			return this.restriction != null && this.restriction.isLiftAsked();
		}

	}

	/** A file that is about to be restricted, and whom it would name. */
	public record Beginning(ClientRef client, List<StaffRef> first) {
	}

	/** A named person who is about to be taken off. */
	public record Leaving(ClientRef client, StaffRef person) {
	}

}
