package kz.senim.conflict.web.form;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import kz.senim.client.ClientRef;
import kz.senim.client.Clients;
import kz.senim.contact.Contacts;
import kz.senim.contact.Contacts.ContactRef;
import kz.senim.conflict.domain.fact.ConflictPartyKind;
import kz.senim.conflict.domain.fact.Lawfulness;
import kz.senim.kernel.Almaty;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.Role;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ContactId;
import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Prepares the page of a new conflict.
 */
@Component
class NewConflictPages {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy").withZone(Almaty.ZONE);

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm").withZone(Almaty.ZONE);

	private final Clients clients;

	private final ObjectProvider<Contacts> contacts;

	private final ConflictChoices choices;

	private final CurrentActor actor;

	private final Clock clock;

	NewConflictPages(Clients clients, ObjectProvider<Contacts> contacts, ConflictChoices choices, CurrentActor actor,
			Clock clock) {
		this.clients = clients;
		this.contacts = contacts;
		this.choices = choices;
		this.actor = actor;
		this.clock = clock;
	}

	/** A fresh form: client and worker are parties, the moment is that of the contact. */
	public RegisterForm fresh(ClientId id, @Nullable ContactId contact) {
		ClientRef client = this.clients.require(id);
		Optional<Instant> at = Optional.ofNullable(contact)
			.flatMap((one) -> this.contacts.stream().findFirst().flatMap((log) -> log.find(one)))
			.map(ContactRef::occurredAt);
		Instant arose = at.orElse(this.clock.instant());
		return RegisterForm.started(DAY.format(arose), TIME.format(arose), parties(client),
				client.language().getLanguage());
	}

	private List<Lines.Party> parties(ClientRef client) {
		Optional<StaffId> worker = this.actor.require().is(Role.WORKER)
				? Optional.of(this.actor.require().requireStaff())
				: this.clients.workersOf(client.id()).stream().findFirst();
		return Stream.concat(Stream.of(new Lines.Party(null, ConflictPartyKind.CLIENT
			.name(), "client:" + client.id(), null, null, null)), worker.stream()
				.map((one) -> new Lines.Party(null, ConflictPartyKind.WORKER.name(), "staff:" + one, null, null, null)))
			.toList();
	}

	/** All but the form itself. */
	public void prepare(ClientId id, @Nullable ContactId contact, int lines, Model model) {
		model.addAllAttributes(Map.of("client", this.clients.require(id), "people", this.choices.people(id), "carers",
				this.choices.carers(id), "kinds", this.choices.only("conflict_party", ConflictPartyKind.values()),
				"places", this.choices.list("contact_place"), "causeItems", this.choices.list("conflict_cause"),
				"rightItems", this.choices.list("right_restricted"), "emotionItems", this.choices.list("emotion"),
				"views", this.choices.only("lawfulness", Lawfulness.values())));
		model.addAllAttributes(Map.of("wordsOf", this.choices.wordsOf(), "levels", this.choices.acuteness(), "langs",
				this.choices.languages(), "holders", this.choices.numbers(lines)));
		model.addAttribute("contact", contact);
	}

	/** Where the form can be opened again. */
	static String path(ClientId client, @Nullable ContactId contact, UUID draft) {
		return "/conflicts/new?client=" + client + ((contact != null) ? "&contact=" + contact : "") + "&draft=" + draft;
	}

}
