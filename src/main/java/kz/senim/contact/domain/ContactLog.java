package kz.senim.contact.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import kz.senim.client.ClientRef;
import kz.senim.client.Clients;
import kz.senim.contact.domain.entry.LogContact;
import kz.senim.draft.FormKeys;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ClientId;
import kz.senim.task.Tasks;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/**
 * Logs a contact: one form, one transaction, one contact, however often it is sent.
 */
@Service
public class ContactLog {

	/** Name of the form for drafts and keys. */
	public static final String FORM = "contact";

	private final Clients clients;

	private final FormKeys keys;

	private final Tasks tasks;

	private final ContactVisit visit;

	ContactLog(Clients clients, FormKeys keys, Tasks tasks, ContactVisit visit) {
		this.clients = clients;
		this.keys = keys;
		this.tasks = tasks;
		this.visit = visit;
	}

	/**
	 * Logs the contact with what the sections of other modules hold.
	 * @param typed all fields as typed, for the sections
	 * @return the path of the contact's page
	 * @throws ContactRefused if something is wrong, with every field
	 */
	@Transactional
	public String log(LogContact wish, MultiValueMap<String, String> typed) {
		this.clients.require(wish.client());
		return this.keys.once(wish.key(), FORM, () -> {
			LogContact tidy = wish.tidy();
			refuseStrangers(tidy);
			refuseClosedMeeting(tidy);
			return this.visit.log(tidy, typed);
		});
	}

	private void refuseStrangers(LogContact wish) {
		if (wish.family().isEmpty()) {
			return;
		}
		Set<ClientId> family = this.clients.family(wish.client())
			.stream()
			.map(ClientRef::id)
			.collect(Collectors.toSet());
		List<ClientId> named = wish.family().stream().map(LogContact.Companion::client).toList();
		if (!family.containsAll(named) || Set.copyOf(named).size() < named.size()) {
			throw new RuleViolated("contact.error.family", "family", Map.of());
		}
	}

	private void refuseClosedMeeting(LogContact wish) {
		if (wish.meeting() != null) {
			Tasks.Meeting meeting = this.tasks.meeting(wish.meeting())
				.filter((one) -> one.client().equals(wish.client()))
				.orElseThrow(() -> new RuleViolated("contact.error.meetingUnknown"));
			if (!meeting.open()) {
				throw new RuleViolated("contact.error.meetingLogged");
			}
		}
	}

}
