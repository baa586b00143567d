package kz.senim.draft.domain;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import kz.senim.draft.DraftForm;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The forms whose drafts are kept.
 */
@Component
class DraftForms {

	private static final String UNKNOWN = "draft.form.unknown";

	private final Map<String, DraftForm> byName;

	DraftForms(ObjectProvider<DraftForm> forms) {
		this.byName = forms.stream().collect(Collectors.toUnmodifiableMap(DraftForm::name, Function.identity()));
	}

	Optional<DraftForm> find(String name) {
		return Optional.ofNullable(this.byName.get(name));
	}

	/** The label, also of a form that no longer exists. */
	String label(String name) {
		return find(name).map(DraftForm::label).orElse(UNKNOWN);
	}

}
