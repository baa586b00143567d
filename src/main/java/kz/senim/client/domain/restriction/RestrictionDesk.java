package kz.senim.client.domain.restriction;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import kz.senim.client.ClientRef;
import kz.senim.client.domain.RestrictedFile;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Restricts a file and keeps the list of those to whom it is open; each change in one
 * transaction, effective at the next request.
 */
@Service
@Transactional
public class RestrictionDesk {

	private final RestrictionRights rights;

	private final RestrictionTable table;

	private final RestrictedNames names;

	private final RestrictedFile file;

	private final RestrictionEcho echo;

	RestrictionDesk(RestrictionRights rights, RestrictionTable table, RestrictedNames names, RestrictedFile file,
			RestrictionEcho echo) {
		this.rights = rights;
		this.table = table;
		this.names = names;
		this.file = file;
		this.echo = echo;
	}

	/**
	 * Opens the file to named people only; returns the page to show, which is not the
	 * file's where the acting person is not among them.
	 */
	public String restrict(UUID formKey, ClientId id, RestrictionReason reason, @Nullable String words,
			String codeName) {
		return this.echo.once(formKey, "client-restrict", () -> {
			ClientRef client = this.rights.require(id);
			this.file.lock(id);
			if (client.restricted() || this.table.current(id).isPresent()) {
				throw new RuleViolated("client.restriction.rule.already", null, Map.of());
			}
			Set<StaffId> named = this.rights.first(client);
			named.forEach((person) -> this.names.name(id, person, null));
			UUID begun = this.table.begin(id, reason, words);
			this.file.restrict(id, codeName);
			this.echo.restricted(client, begun, reason, named);
			return this.echo.isMe(named) ? page(id) : "/clients";
		});
	}

	/** Names one more person; returns the page to show. */
	public String name(UUID formKey, ClientId id, StaffId person, String reason) {
		return this.echo.once(formKey, "client-restriction-name", () -> {
			ClientRef client = restricted(id);
			this.rights.requireCandidate(client, person);
			this.names.name(id, person, reason);
			this.echo.named(client, person);
			return page(id);
		});
	}

	/** Takes a person off the list; the own name stays. */
	public String takeOff(UUID formKey, ClientId id, StaffId person, String reason) {
		return this.echo.once(formKey, "client-restriction-take-off", () -> {
			ClientRef client = restricted(id);
			if (this.echo.isMe(Set.of(person))) {
				throw new RuleViolated("client.restriction.rule.self", "reason", Map.of());
			}
			this.names.takeOff(id, person, reason);
			this.echo.takenOff(client, person);
			return page(id);
		});
	}

	/** Asks for the end of the restriction; another named person confirms. */
	public String askLift(UUID formKey, ClientId id, String reason) {
		return this.echo.once(formKey, "client-restriction-lift", () -> {
			ClientRef client = restricted(id);
			Restriction restriction = current(id);
			if (restriction.isLiftAsked()) {
				throw new RuleViolated("client.restriction.rule.asked", "reason", Map.of());
			}
			this.table.ask(restriction, reason);
			this.echo.liftAsked(client, restriction, this.table.named(id));
			return page(id);
		});
	}

	/** Takes the wish back, or refuses it. */
	public String keep(UUID formKey, ClientId id) {
		return this.echo.once(formKey, "client-restriction-keep", () -> {
			ClientRef client = restricted(id);
			Restriction restriction = current(id);
			this.table.ask(restriction, null);
			this.echo.kept(client, restriction);
			return page(id);
		});
	}

	/** Ends the restriction that somebody else asked to end. */
	public String lift(UUID formKey, ClientId id) {
		return this.echo.once(formKey, "client-restriction-lifted", () -> {
			ClientRef client = restricted(id);
			Restriction restriction = current(id);
			StaffId asked = restriction.liftAskedBy();
			if (asked == null || this.echo.isMe(Set.of(asked))) {
				throw new RuleViolated("client.restriction.rule.two", null, Map.of());
			}
			this.table.end(restriction);
			this.file.open(id);
			this.names.clear(id);
			this.echo.lifted(client, restriction);
			return "/clients/" + id;
		});
	}

	private ClientRef restricted(ClientId id) {
		ClientRef client = this.rights.require(id);
		this.file.lock(id);
		if (!client.restricted()) {
			throw new RuleViolated("client.restriction.rule.open", null, Map.of());
		}
		return client;
	}

	/** A file that was restricted without a record of why gets one. */
	private Restriction current(ClientId id) {
		if (this.table.current(id).isEmpty()) {
			this.table.begin(id, RestrictionReason.CLIENT_WISH, null);
		}
		return this.table.current(id).orElseThrow();
	}

	private static String page(ClientId id) {
		return "/clients/" + id + "/restriction";
	}

}
