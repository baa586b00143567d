package kz.senim.client.domain.interest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import kz.senim.client.ClientRef;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.staff.StaffDirectory;
import kz.senim.staff.StaffRef;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * States and ends conflicts of interest. A worker states the own one; a supervisor of the
 * client's team that of anybody they lead. Whoever is barred cannot end it.
 */
@Service
@Transactional
public class InterestDesk {

	private final InterestRights rights;

	private final Interests table;

	private final StaffDirectory staff;

	private final InterestEcho echo;

	InterestDesk(InterestRights rights, Interests table, StaffDirectory staff, InterestEcho echo) {
		this.rights = rights;
		this.table = table;
		this.staff = staff;
		this.echo = echo;
	}

	/** What the page shows. */
	public Sheet of(ClientId id) {
		ClientRef client = this.rights.require(id);
		this.echo.viewed(client);
		List<Interest> all = this.rights.manages(id) ? this.table.all(id) : List.of();
		Map<StaffId, StaffRef> names = this.staff.byId(all.stream()
			.flatMap((one) -> Stream.concat(Stream.of(one.staff(), one.by()), Stream.ofNullable(one.endedBy())))
			.distinct()
			.toList());
		return new Sheet(client, this.rights.manages(id), all, names, this.rights.candidates(client));
	}

	/**
	 * Bars a person from now on; returns the page to show, which is not the client's for
	 * the barred person.
	 */
	public String state(UUID formKey, ClientId id, StaffId person, InterestKind kind, @Nullable String words) {
		return this.echo.once(formKey, "client-interest", () -> {
			ClientRef client = this.rights.require(id);
			if (this.rights.candidates(client).stream().noneMatch((one) -> one.id().equals(person))) {
				throw new RuleViolated("client.interest.rule.person", "person", Map.of());
			}
			if (this.table.barred(id, person)) {
				throw new RuleViolated("client.interest.rule.already", "person", Map.of());
			}
			UUID stated = this.table.state(id, person, kind, words);
			this.echo.stated(client, stated, person, kind);
			return this.rights.isMe(person) ? "/clients" : page(id);
		});
	}

	/** The conflict of interest that a page asks about before it ends. */
	public Ending ending(ClientId id, UUID interest) {
		ClientRef client = this.rights.requireManager(id);
		this.echo.viewed(client);
		return new Ending(client, interest, this.staff.get(standing(id, interest).staff()));
	}

	/** Ends a conflict of interest; returns the page to show. */
	public String end(UUID formKey, ClientId id, UUID interest, String reason) {
		return this.echo.once(formKey, "client-interest-end", () -> {
			ClientRef client = this.rights.requireManager(id);
			Interest standing = standing(id, interest);
			if (!this.table.end(interest, id, reason)) {
				throw new NotFound("conflict of interest");
			}
			this.echo.ended(client, standing);
			return page(id);
		});
	}

	private Interest standing(ClientId id, UUID interest) {
		Optional<Interest> found = this.table.all(id).stream().filter((one) -> one.id().equals(interest)).findFirst();
		return found.filter(Interest::isStanding).orElseThrow(() -> new NotFound("conflict of interest"));
	}

	private static String page(ClientId id) {
		return "/clients/" + id + "/interests";
	}

	/**
	 * The conflicts of interest with a client.
	 *
	 * @param manages whether the acting person leads the client's team
	 * @param all those that the acting person may read
	 * @param candidates whom the acting person may name
	 */
	public record Sheet(ClientRef client, boolean manages, List<Interest> all, Map<StaffId, StaffRef> names,
			List<StaffRef> candidates) {
	}

	/** A conflict of interest that is about to end. */
	public record Ending(ClientRef client, UUID id, StaffRef person) {
	}

}
