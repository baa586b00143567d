package kz.senim.client.web.file;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The correction of a file as typed.
 *
 * @param mistyped a changed name was only mistyped
 */
record CorrectionForm(@Nullable UUID formKey, @Nullable Long version, PersonPart person, @Nullable String mistyped,
		IinPart iin, List<PhonePart> phones) {

	/** The browser leaves out parts in which nothing is chosen. */
	CorrectionForm(@Nullable UUID formKey, @Nullable Long version, @Nullable PersonPart person,
			@Nullable String mistyped, @Nullable IinPart iin, @Nullable List<@Nullable PhonePart> phones) {
		this.formKey = formKey;
		this.version = version;
		this.person = (person != null) ? person : PersonPart.blank("ru");
		this.mistyped = mistyped;
		this.iin = (iin != null) ? iin : IinPart.blank();
		this.phones = PhonePart.lines(phones);
	}

	static CorrectionForm blank() {
		return new CorrectionForm(null, null, null, null, null, null);
	}

}
