package kz.senim.client.web.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import kz.senim.catalog.CodeLists;
import kz.senim.client.domain.ClientDetails;
import kz.senim.client.domain.LookFor;
import kz.senim.client.domain.RegisterClient;
import kz.senim.client.domain.consent.ConsentTerms;
import kz.senim.client.domain.door.Acts;
import kz.senim.client.domain.family.FamilyLink;
import kz.senim.client.domain.family.Relations;
import kz.senim.client.domain.phone.Phone;
import kz.senim.client.person.Iin;
import kz.senim.client.person.NameKeys;
import kz.senim.client.person.PersonName;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.TeamId;
import kz.senim.shell.form.Forms;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/**
 * Reads the registration of a client.
 */
@Component
class RegistrationReader {

	private final PersonReader people;

	private final CodeLists lists;

	private final Acts acts;

	RegistrationReader(PersonReader people, CodeLists lists, Acts acts) {
		this.people = people;
		this.lists = lists;
		this.acts = acts;
	}

	/** The wish, or nothing where something is wrong; then the errors say what. */
	Optional<RegisterClient> read(RegistrationForm form, BindingResult errors) {
		Typed typed = new Typed(errors, this.lists);
		typed.key(form.formKey());
		try {
			RegisterClient wish = wish(form, typed);
			return typed.wrong() ? Optional.empty() : Optional.of(wish);
		}
		catch (RuleViolated ex) {
			Forms.reject(errors, ex);
			return Optional.empty();
		}
	}

	private RegisterClient wish(RegistrationForm form, Typed typed) {
		Iin iin = this.people.iin(form.iin(), form.person(), typed);
		List<Phone> phones = PhoneReader.read(form.phones(), typed);
		List<FamilyLink> family = family(form.family(), typed);
		UUID team = typed.id("team", form.team());
		UUID worker = typed.id("worker", form.worker());
		ClientDetails details = this.people.read(form.person(), iin, typed);
		ConsentTerms consent = ConsentReader.read(form.consent(), this.acts.today(), typed);
		return new RegisterClient(details, iin, Typed.ticked(form.iin().byDocument()), phones, family, consent,
				(team != null) ? new TeamId(team) : null, (worker != null) ? new StaffId(worker) : null,
				Typed.ticked(form.sure()));
	}

	/** The person to look for, from whatever can be read. */
	LookFor lookFor(RegistrationForm form, BindingResult errors) {
		Typed typed = new Typed(errors, this.lists);
		PersonName name = this.people.name(form.person(), typed);
		return new LookFor((name != null) ? NameKeys.of(name) : new NameKeys("", ""),
				this.people.iin(form.iin(), form.person(), typed), PhoneReader.read(form.phones(), typed),
				this.people.birthDate(form.person(), typed), List.of());
	}

	static List<FamilyLink> family(List<FamilyPart> lines, Typed typed) {
		List<FamilyLink> links = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			FamilyPart line = lines.get(i);
			if (line.number() == null) {
				continue;
			}
			@Nullable String relation = line.relation();
			if (relation == null || !Relations.FAMILY.contains(relation)) {
				typed.reject("family[" + i + "].relation", "client.error.required");
				continue;
			}
			links.add(new FamilyLink(line.number(), relation, Typed.ticked(line.together()), i));
		}
		return links;
	}

}
