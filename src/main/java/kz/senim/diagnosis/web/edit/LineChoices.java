package kz.senim.diagnosis.web.edit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import kz.senim.catalog.CodeLists;
import kz.senim.conflict.ConflictSheet.Party;
import kz.senim.shell.Choice;
import kz.senim.shell.text.Texts;

import org.springframework.stereotype.Component;

/**
 * What the pages of lines offer to choose from.
 */
@Component
class LineChoices {

	private static final int MOST = 4;

	private final CodeLists codes;

	private final Texts texts;

	LineChoices(CodeLists codes, Texts texts) {
		this.codes = codes;
		this.texts = texts;
	}

	/** The valid codes of a list. */
	List<Choice> list(String list) {
		return this.codes.items(list).stream().map((item) -> Choice.of(item.code(), item.label())).toList();
	}

	/** How much a difference means, 0–4. */
	List<Choice> significance() {
		return numbers("diagnosis.significance.", 0, MOST);
	}

	/** How important a wish is, 1–5. */
	List<Choice> importance() {
		return numbers("diagnosis.importance.", 1, MOST + 1);
	}

	/** Constants with their own texts. */
	List<Choice> named(String keys, Enum<?>[] values) {
		return Arrays.stream(values).map((one) -> Choice.of(one.name(), this.texts.of(keys + one.name()))).toList();
	}

	/** The parties of the conflict. */
	List<Choice> parties(List<Party> parties) {
		return parties.stream()
			.map((party) -> Choice.of(party.id(),
					this.codes.label("conflict_party", party.kind()) + ": " + party.name()))
			.toList();
	}

	private List<Choice> numbers(String keys, int from, int to) {
		return IntStream.rangeClosed(from, to)
			.mapToObj((number) -> Choice.of(number, number + " · " + this.texts.of(keys + number)))
			.toList();
	}

}
