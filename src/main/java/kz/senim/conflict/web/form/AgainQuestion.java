package kz.senim.conflict.web.form;

import java.util.Optional;
import java.util.UUID;

import kz.senim.conflict.domain.ConflictRegistration;
import kz.senim.conflict.domain.RegisterConflict;
import kz.senim.conflict.domain.fact.CauseFact;
import kz.senim.conflict.reading.EarlierConflicts;
import kz.senim.conflict.reading.EarlierConflicts.Earlier;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/**
 * Asks whether a new conflict is an old one come back: same parties and same cause within
 * 180 days of closing. With a different cause the old one becomes the parent.
 */
@Component
class AgainQuestion {

	private static final String REOPEN = "reopen";

	private final EarlierConflicts earlier;

	private final ConflictRegistration registration;

	AgainQuestion(EarlierConflicts earlier, ConflictRegistration registration) {
		this.earlier = earlier;
		this.registration = registration;
	}

	/** The wish to carry out as a new conflict, or nothing where a question is open. */
	Optional<RegisterConflict> answer(UUID key, RegisterConflict wish, @Nullable String again, BindingResult errors,
			Model model) {
		Optional<Earlier> found = wish.draft() ? Optional.empty() : find(wish);
		if (found.isEmpty()) {
			return Optional.of(wish);
		}
		if (!found.get().sameCause() || "separate".equals(again)) {
			return Optional.of(wish.after(found.get().id()));
		}
		if (!REOPEN.equals(again)) {
			model.addAttribute("earlier", found.get());
			errors.rejectValue("again", "conflict.again.ask");
		}
		return Optional.empty();
	}

	/** Reopens the closed conflict, if that is the answer. */
	Optional<String> reopened(UUID key, RegisterConflict wish, @Nullable String again) {
		if (!REOPEN.equals(again)) {
			return Optional.empty();
		}
		return find(wish).filter(Earlier::sameCause).map((one) -> this.registration.reopen(key, one.id(), wish));
	}

	private Optional<Earlier> find(RegisterConflict wish) {
		String cause = wish.causes().stream().filter(CauseFact::main).map(CauseFact::code).findFirst().orElse(null);
		return this.earlier.find(wish.client(), wish.parties(), cause);
	}

}
