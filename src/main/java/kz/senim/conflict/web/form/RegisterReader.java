package kz.senim.conflict.web.form;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import kz.senim.conflict.domain.RegisterConflict;
import kz.senim.conflict.domain.fact.CauseFact;
import kz.senim.conflict.domain.fact.EmotionFact;
import kz.senim.conflict.domain.fact.Narrative;
import kz.senim.conflict.domain.fact.PartyFact;
import kz.senim.conflict.domain.fact.RightFact;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ContactId;
import kz.senim.kernel.id.StaffId;
import kz.senim.shell.form.Typed;
import kz.senim.shell.text.Formats;
import kz.senim.shell.text.Texts;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/**
 * Understands the form of a new conflict.
 */
@Component
class RegisterReader {

	private static final int FEWEST_PARTIES = 2;

	private final Clock clock;

	private final Texts texts;

	private final Formats formats;

	RegisterReader(Clock clock, Texts texts, Formats formats) {
		this.clock = clock;
		this.texts = texts;
		this.formats = formats;
	}

	/** The wish, or nothing where the errors say why. */
	Optional<RegisterConflict> read(ClientId client, @Nullable ContactId contact, RegisterForm form, boolean draft,
			BindingResult errors) {
		Typed typed = new Typed(errors);
		Narrative narrative = form.narrative(typed, draft ? title() : null, this.clock);
		LinesReader lines = new LinesReader(typed);
		List<@Nullable PartyFact> byLine = lines.parties(Objects.requireNonNull(form.parties()));
		List<PartyFact> parties = byLine.stream().filter(Objects::nonNull).toList();
		List<RightFact> rights = lines.rights(Objects.requireNonNull(form.rights()), (line) -> holder(byLine, line));
		List<CauseFact> causes = lines.causes(form.mainCause(), Objects.requireNonNull(form.causes()),
				form.causeNote());
		List<EmotionFact> emotions = lines.emotions(Objects.requireNonNull(form.emotions()));
		Integer level = typed.number("level", form.level(), 1, 5);
		UUID care = typed.uuid("careTakenOverBy", form.careTakenOverBy());
		if (!draft) {
			gates(form, parties, level, care, typed);
		}
		return typed.failed() ? Optional.empty() : Optional.of(new RegisterConflict(client, contact, null, draft,
				narrative, parties, causes, rights, emotions, level, (care != null) ? new StaffId(care) : null));
	}

	/** What the gate will ask, said at the fields of this form. */
	private static void gates(RegisterForm form, List<PartyFact> parties, @Nullable Integer level, @Nullable UUID care,
			Typed typed) {
		if (form.facts() == null) {
			typed.wrong("facts", "conflict.gate.facts");
		}
		if (parties.size() < FEWEST_PARTIES) {
			typed.wrong("parties", "conflict.gate.parties");
		}
		if (level != null && level == 5 && care == null) {
			typed.wrong("careTakenOverBy", "conflict.acuteness.careNeeded");
		}
	}

	private static @Nullable UUID holder(List<@Nullable PartyFact> byLine, String number) {
		int line = number.matches("\\d{1,3}") ? Integer.parseInt(number) - 1 : -1;
		PartyFact party = (line >= 0 && line < byLine.size()) ? byLine.get(line) : null;
		return (party != null) ? party.id() : null;
	}

	private String title() {
		return this.texts.of("conflict.draft.title", "date", this.formats.date(this.clock.instant()));
	}

}
