package kz.senim.contact.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import kz.senim.contact.domain.entry.LogContact.ClientMark;
import kz.senim.contact.domain.entry.LogContact.Companion;
import kz.senim.contact.domain.entry.LogContact.Frame;
import kz.senim.contact.domain.entry.LogContact.Marks;
import kz.senim.contact.domain.entry.LogContact.NextStep;
import kz.senim.contact.domain.entry.LogContact.Service;
import kz.senim.contact.domain.entry.LogContact.Story;
import kz.senim.contact.domain.entry.LogContact;
import kz.senim.contact.domain.entry.QuickPhrase;
import kz.senim.contact.domain.entry.RatingHow;
import kz.senim.kernel.Almaty;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.TaskId;
import kz.senim.shell.form.Typed;
import kz.senim.task.Tasks;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/**
 * Understands the form of a contact, and says at each field what it cannot understand.
 */
@Component
class ContactFormReader {

	private static final int SENTENCES = 4000;

	private static final int LINE = 400;

	private static final int PARAGRAPH = 1000;

	private final Clock clock;

	ContactFormReader(Clock clock) {
		this.clock = clock;
	}

	/** The wish, or nothing where the errors say why. */
	Optional<LogContact> read(ClientId client, ContactForm form, BindingResult errors) {
		Typed typed = new Typed(errors);
		UUID key = typed.uuid("formKey", form.formKey());
		UUID meeting = typed.uuid("meeting", form.meeting());
		Frame frame = frame(form, typed);
		Story story = story(form, typed);
		Marks marks = new Marks(typed.number("trust", form.trust()), typed.number("tension", form.tension()),
				byClient(form, typed));
		NextStep next = next(form, typed);
		LogContact.Details details = new DetailsReader(typed).read(form);
		List<Companion> family = family(form, typed);
		if (key == null) {
			typed.wrong("formKey", "contact.error.key");
		}
		if (errors.hasErrors() || key == null || frame == null) {
			return Optional.empty();
		}
		return Optional.of(new LogContact(key, client, family, (meeting != null) ? new TaskId(meeting) : null, frame,
				story, marks, next, details));
	}

	private @Nullable Frame frame(ContactForm form, Typed typed) {
		LocalDate day = day(form, typed);
		var time = typed.time("time", form.time());
		if (form.time() == null) {
			typed.wrong("time", "typeMismatch.java.time.LocalTime");
		}
		String field = (form.minutesOther() != null) ? "minutesOther" : "minutes";
		Integer minutes = typed.number(field, (form.minutesOther() != null) ? form.minutesOther() : form.minutes());
		if (minutes == null && form.minutes() == null && form.minutesOther() == null) {
			typed.wrong("minutes", "contact.error.choose");
		}
		String channel = form.channel();
		if (channel == null) {
			typed.wrong("channel", "contact.error.choose");
		}
		if (day == null || time == null || minutes == null || channel == null) {
			return null;
		}
		Instant at = day.atTime(time).atZone(Almaty.ZONE).toInstant();
		return new Frame(at, minutes, channel, form.place(), form.purposes(), form.mainPurpose());
	}

	private @Nullable LocalDate day(ContactForm form, Typed typed) {
		if (form.date() != null) {
			return typed.date("date", form.date());
		}
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), Almaty.ZONE);
		if ("today".equals(form.day())) {
			return today;
		}
		if ("yesterday".equals(form.day())) {
			return today.minusDays(1);
		}
		typed.wrong("date", "typeMismatch.java.time.LocalDate");
		return null;
	}

	private static Story story(ContactForm form, Typed typed) {
		String result = (form.serviceResult() != null) ? form.serviceResult() : "GIVEN";
		String own = typed.text("serviceText", form.serviceText(), LINE);
		List<Service> services = Stream
			.concat(form.services().stream().map((code) -> new Service(code, null, result)),
					Stream.ofNullable(own).map((text) -> new Service(null, text, result)))
			.toList();
		return new Story(typed.text("whatHappened", form.whatHappened(), SENTENCES),
				typed.all("phrases", form.phrases(), QuickPhrase.class), services,
				typed.text("advice", form.advice(), PARAGRAPH), form.outcomes());
	}

	private static @Nullable ClientMark byClient(ContactForm form, Typed typed) {
		Integer value = typed.number("clientTrust",
				(form.clientTrust() != null) ? form.clientTrust() : form.clientFace());
		RatingHow how = typed.one("clientHow", form.clientHow(), RatingHow.class);
		if (value == null) {
			return null;
		}
		if (how == null) {
			typed.wrong("clientHow", "contact.error.choose");
			return null;
		}
		return new ClientMark(value, how);
	}

	/** An owner or a date alone is a stray tap, which radios cannot take back. */
	private @Nullable NextStep next(ContactForm form, Typed typed) {
		String title = typed.text("step", form.step(), LINE);
		LocalDate due = due(form, typed);
		if (title == null) {
			return null;
		}
		Tasks.Owner owner = typed.one("stepOwner", form.stepOwner(), Tasks.Owner.class);
		if (form.stepOwner() == null) {
			typed.wrong("stepOwner", "contact.error.stepOwner");
		}
		if (due == null && form.stepDate() == null) {
			typed.wrong("stepIn", "contact.error.stepDate");
		}
		return (owner != null && due != null) ? new NextStep(title, owner, due) : null;
	}

	private @Nullable LocalDate due(ContactForm form, Typed typed) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), Almaty.ZONE);
		if (form.stepDate() != null) {
			LocalDate due = typed.date("stepDate", form.stepDate());
			if (due != null && (due.isBefore(today) || due.isAfter(today.plusYears(5)))) {
				typed.wrong("stepDate", "contact.error.stepPast");
			}
			return due;
		}
		Integer days = typed.number("stepIn", form.stepIn());
		if (days != null && (days < 0 || days > 366)) {
			typed.wrong("stepIn", "contact.error.choose");
			return null;
		}
		return (days != null) ? today.plusDays(days) : null;
	}

	private static List<Companion> family(ContactForm form, Typed typed) {
		return form.family().stream().map((id) -> {
			String prefix = id + ":";
			Integer trust = form.familyTrust()
				.stream()
				.filter((mark) -> mark.startsWith(prefix))
				.map((mark) -> typed.number("familyTrust", mark.substring(prefix.length())))
				.findFirst()
				.orElse(null);
			UUID client = typed.uuid("family", id);
			return new Companion(new ClientId((client != null) ? client : new UUID(0, 0)), trust);
		}).toList();
	}

}
