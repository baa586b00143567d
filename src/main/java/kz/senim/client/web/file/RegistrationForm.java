package kz.senim.client.web.file;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The registration of a client as typed.
 *
 * @param sure the similar people that were shown are others
 */
record RegistrationForm(@Nullable String formKey, PersonPart person, IinPart iin, List<PhonePart> phones,
		List<FamilyPart> family, ConsentPart consent, @Nullable String team, @Nullable String worker,
		@Nullable String sure) {

	/** The browser leaves out parts in which nothing is chosen. */
	RegistrationForm(@Nullable String formKey, @Nullable PersonPart person, @Nullable IinPart iin,
			@Nullable List<@Nullable PhonePart> phones, @Nullable List<@Nullable FamilyPart> family,
			@Nullable ConsentPart consent, @Nullable String team, @Nullable String worker, @Nullable String sure) {
		this.formKey = formKey;
		this.person = (person != null) ? person : PersonPart.blank("ru");
		this.iin = (iin != null) ? iin : IinPart.blank();
		this.phones = PhonePart.lines(phones);
		this.family = FamilyPart.lines(family);
		this.consent = (consent != null) ? consent : ConsentPart.blank("ru", "");
		this.team = team;
		this.worker = worker;
		this.sure = sure;
	}

	static RegistrationForm blank(String language, ConsentPart consent) {
		return new RegistrationForm(null, PersonPart.blank(language), null, null, null, consent, null, null, null);
	}

}
