package kz.senim.client.domain.interest;

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
import kz.senim.staff.StaffDirectory;
import kz.senim.staff.StaffRef;

import org.springframework.stereotype.Component;

/**
 * What follows when somebody is barred: the trail, and the nearest supervisor who is not
 * barred learns of it, so that nobody is left without a worker.
 */
@Component
class InterestEcho {

	private final StaffDirectory staff;

	private final Notices notices;

	private final AuditTrail audit;

	private final FormKeys formKeys;

	private final Acts acts;

	InterestEcho(StaffDirectory staff, Notices notices, AuditTrail audit, FormKeys formKeys, Acts acts) {
		this.staff = staff;
		this.notices = notices;
		this.audit = audit;
		this.formKeys = formKeys;
		this.acts = acts;
	}

	String once(UUID formKey, String form, Supplier<String> work) {
		return this.formKeys.once(formKey, form, work);
	}

	void viewed(ClientRef client) {
		this.audit.viewed("interests", client.id(), null);
	}

	void stated(ClientRef client, UUID id, StaffId person, InterestKind kind) {
		this.audit.changed("client.interestStated", "conflict_of_interest", id, client.id(),
				Map.of("person", person.toString(), "kind", kind.name()));
		this.staff.supervisorsAbove(client.team())
			.stream()
			.map(StaffRef::id)
			.filter((one) -> !one.equals(person))
			.findFirst()
			.filter((one) -> !one.equals(this.acts.staff()))
			.ifPresent((one) -> this.notices.tell(one, new Message("CONFLICT_OF_INTEREST",
					Map.of("number", client.number()), client.id(), "/clients/" + client.id() + "/interests", true)));
	}

	void ended(ClientRef client, Interest interest) {
		this.audit.changed("client.interestEnded", "conflict_of_interest", interest.id(), client.id(),
				Map.of("person", interest.staff().toString()));
	}

}
