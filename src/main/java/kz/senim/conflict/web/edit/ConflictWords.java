package kz.senim.conflict.web.edit;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.senim.catalog.CodeLists;
import kz.senim.shell.form.FieldWords;
import kz.senim.shell.text.Texts;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Words for the codes in the forms of a conflict.
 */
@Component
class ConflictWords implements FieldWords {

	private static final String FIELD = "conflict.field.";

	private static final Map<String, String> LISTS = Map.of("place", "contact_place", "mainCause", "conflict_cause",
			"causes", "conflict_cause", "parties.kind", "conflict_party", "rights.code", "right_restricted",
			"rights.view", "lawfulness", "emotions.code", "emotion", "model", "behaviour_model");

	private static final Map<String, String> PREFIXES = Map.of("factsWordsOf", "conflict.words.", "rights.wordsOf",
			"conflict.words.", "emotions.side", "conflict.words.", "clientVoiceLang", "shell.language.");

	private final CodeLists codes;

	private final Texts texts;

	ConflictWords(CodeLists codes, Texts texts) {
		this.codes = codes;
		this.texts = texts;
	}

	@Override
	public @Nullable String of(String label, String value) {
		String field = label.startsWith(FIELD) ? label.substring(FIELD.length()) : "";
		String list = LISTS.get(field);
		if (list != null) {
			return Stream.of(value.split(","))
				.map((code) -> this.codes.label(list, code))
				.collect(Collectors.joining(", "));
		}
		String prefix = PREFIXES.get(field);
		return (prefix != null) ? this.texts.of(prefix + value) : null;
	}

}
