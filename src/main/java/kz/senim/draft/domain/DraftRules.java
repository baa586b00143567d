package kz.senim.draft.domain;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import kz.senim.draft.DraftForm;
import kz.senim.draft.Drafts.DraftContent;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.RuleViolated;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What may be kept, and to what a draft is bound.
 */
@Component
class DraftRules {

	private static final int MOST_FIELDS = 600;

	private static final int MOST_CHARACTERS = 200_000;

	private static final int LONGEST_PATH = 300;

	private final DraftForms forms;

	DraftRules(DraftForms forms) {
		this.forms = forms;
	}

	void check(DraftContent content) {
		DraftForm form = this.forms.find(content.form()).orElseThrow(() -> new NotFound("form " + content.form()));
		if (form.clientBound() && content.client() == null) {
			throw new NotFound("draft without a client");
		}
		if (!ownPath(content.path())) {
			throw new NotFound("path of a draft");
		}
		if (tooBig(content.fields())) {
			throw new RuleViolated("draft.tooBig");
		}
	}

	/**
	 * A draft stays with its form, record and client; one that began without a client may
	 * get one.
	 */
	void checkSame(DraftContent before, DraftContent now) {
		boolean same = before.form().equals(now.form()) && Objects.equals(before.subject(), now.subject())
				&& (before.client() == null || before.client().equals(now.client()));
		if (!same) {
			throw new NotFound("draft " + now.formKey() + " of another form");
		}
	}

	private static boolean ownPath(String path) {
		return path.length() <= LONGEST_PATH && path.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");
	}

	private static boolean tooBig(Map<String, List<String>> fields) {
		long characters = 0;
		long count = 0;
		for (Map.Entry<String, List<String>> field : fields.entrySet()) {
			for (@Nullable
			String value : field.getValue()) {
				characters += field.getKey().length() + ((value != null) ? value.length() : 0);
				count++;
			}
		}
		return count > MOST_FIELDS || characters > MOST_CHARACTERS;
	}

}
