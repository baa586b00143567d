package kz.senim.client.web.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import kz.senim.catalog.CodeLists;
import kz.senim.client.domain.ClientCorrection.Editable;
import kz.senim.client.domain.ClientDetails;
import kz.senim.client.domain.CorrectClient;
import kz.senim.client.domain.phone.Phone;
import kz.senim.client.person.Iin;
import kz.senim.client.person.PersonName;
import kz.senim.client.person.Telephone;
import kz.senim.kernel.RuleViolated;
import kz.senim.shell.form.DateFormatter;
import kz.senim.shell.form.Forms;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/**
 * Writes a file into its form and reads the correction.
 */
@Component
class CorrectionReader {

	private final PersonReader people;

	private final CodeLists lists;

	CorrectionReader(PersonReader people, CodeLists lists) {
		this.people = people;
		this.lists = lists;
	}

	/**
	 * The wish, or nothing where something is wrong; then the errors say what.
	 * @param known the numbers that the form may show masked
	 */
	Optional<CorrectClient> read(CorrectionForm form, List<List<Telephone>> known, BindingResult errors) {
		Typed typed = new Typed(errors, this.lists);
		if (form.version() == null) {
			errors.reject("client.error.formKey");
			return Optional.empty();
		}
		try {
			Iin iin = this.people.iin(form.iin(), form.person(), typed);
			List<Phone> phones = PhoneReader.read(form.phones(), known, typed);
			ClientDetails details = this.people.read(form.person(), iin, typed);
			CorrectClient wish = new CorrectClient(form.version(), details, Typed.ticked(form.mistyped()), phones, iin,
					Typed.ticked(form.iin().byDocument()), Typed.ticked(form.iin().gone()));
			return typed.wrong() ? Optional.empty() : Optional.of(wish);
		}
		catch (RuleViolated ex) {
			Forms.reject(errors, ex);
			return Optional.empty();
		}
	}

	static CorrectionForm form(Editable file) {
		return new CorrectionForm(null, file.version(), person(file.details()), null, null,
				file.phones().stream().map(CorrectionReader::phone).toList());
	}

	private static PersonPart person(ClientDetails details) {
		PersonName name = details.name();
		return new PersonPart((name != null) ? name.surname() : null, (name != null) ? name.given() : null,
				(name != null) ? name.patronymic() : null, details.codeName(), details.anonymous() ? "true" : null,
				details.addressAs(), details.language(), date(details.birthDate()), text(details.sex()),
				details.region(), text(details.rural()), details.category(), details.requestWords(),
				details.urgency().name());
	}

	private static PhonePart phone(Phone phone) {
		return new PhonePart(phone.number().masked(), phone.owner(), phone.safe().name(), phone.hours(),
				tick(phone.voice()), tick(phone.sms()), tick(phone.messenger()), phone.coverPhrase(),
				tick(!phone.number().prefixKnown()));
	}

	private static @Nullable String date(@Nullable LocalDate date) {
		return (date != null) ? new DateFormatter().print(date, Locale.ROOT) : null;
	}

	private static @Nullable String text(@Nullable Object value) {
		return (value != null) ? value.toString() : null;
	}

	private static @Nullable String tick(boolean set) {
		return set ? "true" : null;
	}

}
