package kz.senim.client.web.file;

import java.util.Locale;

import kz.senim.client.domain.door.Acts;
import kz.senim.client.domain.family.FamilyDesk;
import kz.senim.client.person.Iin;
import kz.senim.client.person.IinReading;
import kz.senim.client.person.NameKeys;
import kz.senim.shell.form.DateFormatter;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What the page of registration needs beside the form.
 */
@Component
class RegistrationPages {

	private final FileChoices choices;

	private final Acts acts;

	private final ConsentSettings consents;

	private final FamilyDesk family;

	RegistrationPages(FileChoices choices, Acts acts, ConsentSettings consents, FamilyDesk family) {
		this.choices = choices;
		this.acts = acts;
		this.consents = consents;
		this.family = family;
	}

	RegistrationForm blank() {
		return RegistrationForm.blank(LocaleContextHolder.getLocale().getLanguage(), consent());
	}

	/** A new consent, of today. */
	ConsentPart consent() {
		Locale locale = LocaleContextHolder.getLocale();
		return ConsentPart.offered(locale.getLanguage(), new DateFormatter().print(this.acts.today(), locale),
				this.consents);
	}

	/** Offers the answers, and shows what an IIN says for a human check. */
	void prepare(Model model, @Nullable RegistrationForm form) {
		model.addAttribute("choices", this.choices);
		if (form == null) {
			return;
		}
		model.addAttribute("relatives", FileChoices.relatives(this.family.offered(FileChoices.RELATIVES)));
		decode(model, form.iin());
		mixed(model, form.person());
	}

	void decode(Model model, IinPart part) {
		if (part.number() != null && Iin.read(part.number(), this.acts.today(),
				Typed.ticked(part.byDocument())) instanceof IinReading.Accepted accepted) {
			model.addAttribute("decoded", accepted.iin());
		}
	}

	void mixed(Model model, PersonPart person) {
		String all = person.surname() + " " + person.given() + " " + person.patronymic();
		model.addAttribute("mixedScripts", NameKeys.mixesScripts(all));
	}

}
