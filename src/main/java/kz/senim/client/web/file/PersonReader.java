package kz.senim.client.web.file;

import java.time.LocalDate;
import java.util.Set;

import kz.senim.client.domain.ClientDetails;
import kz.senim.client.domain.Urgency;
import kz.senim.client.domain.door.Acts;
import kz.senim.client.person.Iin;
import kz.senim.client.person.IinProblem;
import kz.senim.client.person.IinReading;
import kz.senim.client.person.PersonName;
import kz.senim.client.person.Sex;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Reads the person and the IIN of a form.
 */
@Component
class PersonReader {

	private static final Set<String> LANGUAGES = Set.of("ru", "kk", "en");

	private static final LocalDate OLDEST = LocalDate.of(1890, 1, 1);

	private final Acts acts;

	PersonReader(Acts acts) {
		this.acts = acts;
	}

	/** Reads the person; blank birth date and sex are taken from the IIN. */
	ClientDetails read(PersonPart part, @Nullable Iin iin, Typed typed) {
		String language = (part.language() != null) ? part.language() : "";
		if (!LANGUAGES.contains(language)) {
			typed.reject("person.language", "client.error.required");
		}
		LocalDate birth = birthDate(part, typed);
		Sex sex = typed.choice("person.sex", part.sex(), Sex.class);
		return new ClientDetails(name(part, typed), typed.text("person.codeName", part.codeName(), 100),
				Typed.ticked(part.anonymous()), typed.text("person.addressAs", part.addressAs(), 200), language,
				(birth == null && iin != null) ? iin.birthDate() : birth,
				(sex == null && iin != null) ? iin.sex() : sex, typed.code("person.region", part.region(), "region"),
				rural(part, typed), typed.code("person.category", part.category(), "client_category"),
				typed.text("person.requestWords", part.requestWords(), 4000),
				typed.choice("person.urgency", part.urgency(), Urgency.class, Urgency.PLANNED));
	}

	@Nullable PersonName name(PersonPart part, Typed typed) {
		boolean good = accept("person.surname", part.surname(), typed) & accept("person.given", part.given(), typed)
				& accept("person.patronymic", part.patronymic(), typed);
		return (good && (part.surname() != null || part.given() != null))
				? new PersonName(part.surname(), part.given(), part.patronymic()) : null;
	}

	private static boolean accept(String path, @Nullable String typed, Typed fields) {
		if (PersonName.acceptable(typed)) {
			return true;
		}
		fields.reject(path, "client.error.name");
		return false;
	}

	@Nullable LocalDate birthDate(PersonPart part, Typed typed) {
		LocalDate birth = typed.date("person.birthDate", part.birthDate());
		if (birth != null && (birth.isAfter(this.acts.today()) || birth.isBefore(OLDEST))) {
			typed.reject("person.birthDate", "client.error.birthDate");
		}
		return birth;
	}

	private static @Nullable Boolean rural(PersonPart part, Typed typed) {
		if (part.rural() == null) {
			return null;
		}
		if (!Set.of("true", "false").contains(part.rural())) {
			typed.reject("person.rural", "client.error.choice");
		}
		return Typed.ticked(part.rural());
	}

	/** Reads the IIN; a difference from the typed birth date or sex needs a tick. */
	@Nullable Iin iin(IinPart part, PersonPart person, Typed typed) {
		if (part.number() == null) {
			return null;
		}
		IinReading reading = Iin.read(part.number(), this.acts.today(), Typed.ticked(part.byDocument()));
		if (reading instanceof IinReading.Refused refused) {
			IinProblem problem = refused.problem();
			typed.reject((problem == IinProblem.CENTURY_ZERO) ? "iin.byDocument" : "iin.number",
					"client.iin." + problem.name());
			return null;
		}
		Iin iin = ((IinReading.Accepted) reading).iin();
		LocalDate birth = Typed.quietly(person.birthDate());
		Sex sex = "FEMALE".equals(person.sex()) ? Sex.FEMALE : ("MALE".equals(person.sex()) ? Sex.MALE : null);
		if (!Typed.ticked(part.differs()) && iin.differsFrom(birth, sex)) {
			typed.reject("iin.differs", "client.iin.differs");
		}
		return iin;
	}

}
