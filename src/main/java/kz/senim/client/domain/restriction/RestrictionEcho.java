package kz.senim.client.domain.restriction;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import kz.senim.audit.AuditTrail;
import kz.senim.client.ClientRef;
import kz.senim.client.domain.door.Acts;
import kz.senim.draft.FormKeys;
import kz.senim.kernel.id.StaffId;
import kz.senim.notice.Notices;
import kz.senim.notice.Notices.Message;

import org.springframework.stereotype.Component;

/**
 * What follows a change of a restriction in the same transaction: the trail, and who is
 * told.
 */
@Component
class RestrictionEcho {

	private final Notices notices;

	private final AuditTrail audit;

	private final FormKeys formKeys;

	private final Acts acts;

	RestrictionEcho(Notices notices, AuditTrail audit, FormKeys formKeys, Acts acts) {
		this.notices = notices;
		this.audit = audit;
		this.formKeys = formKeys;
		this.acts = acts;
	}

	String once(UUID formKey, String form, Supplier<String> work) {
		return this.formKeys.once(formKey, form, work);
	}

	boolean isMe(Collection<StaffId> people) {
		return people.contains(this.acts.staff());
	}

	void restricted(ClientRef client, UUID restriction, RestrictionReason reason, Collection<StaffId> named) {
		note("client.restricted", client, restriction, Map.of("reason", reason.name(), "named", named.size()));
		named.stream().filter((one) -> !one.equals(this.acts.staff())).forEach((one) -> tellNamed(client, one));
	}

	void named(ClientRef client, StaffId person) {
		note("client.restriction.named", client, client.id().value(), Map.of("person", person.toString()));
		tellNamed(client, person);
	}

	void takenOff(ClientRef client, StaffId person) {
		note("client.restriction.takenOff", client, client.id().value(), Map.of("person", person.toString()));
	}

	void liftAsked(ClientRef client, Restriction restriction, List<NamedPerson> named) {
		note("client.restriction.liftAsked", client, restriction.id(), Map.of());
		named.stream()
			.map(NamedPerson::staff)
			.filter((one) -> !one.equals(this.acts.staff()))
			.forEach((one) -> tell(client, one, "RESTRICTION_LIFT_ASKED", "/restriction/lift"));
	}

	void kept(ClientRef client, Restriction restriction) {
		note("client.restriction.kept", client, restriction.id(), Map.of());
	}

	void lifted(ClientRef client, Restriction restriction) {
		note("client.restriction.lifted", client, restriction.id(), Map.of());
		StaffId asked = restriction.liftAskedBy();
		if (asked != null) {
			tell(client, asked, "RESTRICTION_LIFTED", "");
		}
	}

	private void tellNamed(ClientRef client, StaffId person) {
		tell(client, person, "RESTRICTION_NAMED", "/restriction");
	}

	private void tell(ClientRef client, StaffId person, String kind, String part) {
		this.notices.tell(person, new Message(kind, Map.of("number", client.number()), client.id(),
				"/clients/" + client.id() + part, false));
	}

	private void note(String action, ClientRef client, UUID subject, Map<String, ?> details) {
		this.audit.changed(action, "client_restriction", subject, client.id(), details);
	}

}
