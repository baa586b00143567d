package kz.senim.conflict.web.elsewhere;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import kz.senim.catalog.CodeLists;
import kz.senim.conflict.domain.ConflictRegistration;
import kz.senim.conflict.domain.RegisterConflict;
import kz.senim.conflict.domain.fact.CauseFact;
import kz.senim.conflict.domain.fact.ConflictPartyKind;
import kz.senim.conflict.domain.fact.Narrative;
import kz.senim.conflict.domain.fact.PartyFact;
import kz.senim.conflict.domain.fact.WordsOf;
import kz.senim.conflict.web.form.ConflictChoices;
import kz.senim.contact.ContactFormSection;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.id.Uuids;
import kz.senim.kernel.id.ClientId;
import kz.senim.shell.Choice;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * The conflict draft inside the contact form: opened by the outcome CONFLICT, preset and
 * to be cleared, saved with the contact.
 */
@Component
class ConflictDraftSection implements ContactFormSection {

	private static final String CREATE = "conflict.create";

	private static final String CAUSE = "conflict.cause";

	private static final String LEVEL = "conflict.acuteness";

	private final ConflictRegistration registration;

	private final ConflictChoices choices;

	private final CodeLists codes;

	private final DraftTitle title;

	private final CurrentActor actor;

	ConflictDraftSection(ConflictRegistration registration, ConflictChoices choices, CodeLists codes, DraftTitle title,
			CurrentActor actor) {
		this.registration = registration;
		this.choices = choices;
		this.codes = codes;
		this.title = title;
		this.actor = actor;
	}

	@Override
	public int order() {
		return 50;
	}

	@Override
	public String prefix() {
		return "conflict.";
	}

	@Override
	public String fragment() {
		return "conflict/draft :: section";
	}

	@Override
	public Model model(ClientId client, MultiValueMap<String, String> typed) {
		return new Model(typed.isEmpty() || typed.containsKey(CREATE), typed.getFirst(CAUSE), typed.getFirst(LEVEL),
				this.choices.list("conflict_cause"), this.choices.acuteness());
	}

	@Override
	public Map<String, String> check(MultiValueMap<String, String> typed, List<String> outcomes) {
		Map<String, String> wrong = new LinkedHashMap<>();
		if (wanted(typed, outcomes)) {
			text(typed, CAUSE).filter((code) -> this.codes.find("conflict_cause", code).isEmpty())
				.ifPresent((code) -> wrong.put(CAUSE, "conflict.code.unknown"));
			text(typed, LEVEL).filter((level) -> !level.matches("[1-5]"))
				.ifPresent((level) -> wrong.put(LEVEL, "conflict.error.choose"));
		}
		return wrong;
	}

	@Override
	public void save(LoggedContact contact, MultiValueMap<String, String> typed) {
		if (!wanted(typed, contact.outcomes())) {
			return;
		}
		List<PartyFact> parties = List.of(
				new PartyFact(Uuids.next(), ConflictPartyKind.CLIENT, contact.client(), null, null, null, null),
				new PartyFact(Uuids.next(), ConflictPartyKind.WORKER, null, this.actor.require().requireStaff(), null,
						null, null));
		Narrative narrative = new Narrative(this.title.at(contact.occurredAt()), contact.occurredAt(), contact.place(),
				contact.whatHappened(), (contact.whatHappened() != null) ? WordsOf.WORKER : null, null, null, null,
				contact.tension());
		List<CauseFact> causes = text(typed, CAUSE).map((code) -> new CauseFact(code, true, this.title.note(code)))
			.stream()
			.toList();
		this.registration.register(new RegisterConflict(contact.client(), contact.id(), null, true, narrative, parties,
				causes, List.of(), List.of(), text(typed, LEVEL).map(Integer::valueOf).orElse(null), null));
	}

	private static boolean wanted(MultiValueMap<String, String> typed, List<String> outcomes) {
		return outcomes.contains("CONFLICT") && typed.containsKey(CREATE);
	}

	private static Optional<String> text(MultiValueMap<String, String> typed, String field) {
		return Optional.ofNullable(typed.getFirst(field)).filter((value) -> !value.isBlank());
	}

	/** What the section shows. */
	record Model(boolean create, @Nullable String cause, @Nullable String acuteness, List<Choice> causes,
			List<Choice> levels) {
	}

}
