package kz.senim.review.web;

import java.util.Set;

import kz.senim.kernel.id.StaffId;
import kz.senim.review.domain.ReviewDecision;
import kz.senim.shell.form.FieldWords;
import kz.senim.shell.text.Texts;
import kz.senim.staff.StaffDirectory;
import kz.senim.staff.StaffRef;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Decisions and deputies in words, for the page "changed meanwhile".
 */
@Component
class ReviewWords implements FieldWords {

	private final Texts texts;

	private final StaffDirectory staff;

	ReviewWords(Texts texts, StaffDirectory staff) {
		this.texts = texts;
		this.staff = staff;
	}

	@Override
	public @Nullable String of(String label, String value) {
		return switch (label) {
			case "review.field.decision" -> this.texts.of("review.decision." + ReviewDecision.valueOf(value));
			case "review.field.deputy" -> name(StaffId.valueOf(value));
			default -> null;
		};
	}

	private @Nullable String name(StaffId id) {
		StaffRef person = this.staff.byId(Set.of(id)).get(id);
		return (person != null) ? person.shortName() : null;
	}

}
