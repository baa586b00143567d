package kz.senim.reconciliation.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import kz.senim.catalog.CodeItem;
import kz.senim.catalog.CodeLists;
import kz.senim.conflict.ConflictStatus;
import kz.senim.reconciliation.Gesture;
import kz.senim.reconciliation.GestureBy;
import kz.senim.reconciliation.GestureResponse;
import kz.senim.reconciliation.RatedBy;
import kz.senim.reconciliation.TalkResult;
import kz.senim.shell.Choice;
import kz.senim.shell.form.DateFormatter;
import kz.senim.shell.text.Texts;
import kz.senim.task.Tasks.Owner;

import org.springframework.stereotype.Component;

/**
 * The answers that the forms of a talk offer, in the language of the page.
 */
@Component("talkChoices")
public class TalkChoices {

	private final CodeLists lists;

	private final Texts texts;

	TalkChoices(CodeLists lists, Texts texts) {
		this.lists = lists;
		this.texts = texts;
	}

	/** A gesture with icon and guidance. */
	public Choice gesture(Gesture gesture) {
		return Choice.of(gesture, label("gesture", gesture.name()))
			.withIcon(GestureIcons.of(gesture))
			.withHint(this.texts.of("reconciliation.gesture.guidance." + gesture.name()));
	}

	/** The tiles of the preparation: each with a phrase in three languages. */
	public List<Tile> tiles() {
		return Arrays.stream(Gesture.values()).map((one) -> {
			CodeItem item = this.lists.find("gesture", one.name()).orElseThrow();
			return new Tile(gesture(one), phrase(item, "ru"), phrase(item, "kk"), phrase(item, "en"), one.isAttitude());
		}).toList();
	}

	public List<Choice> attitudes() {
		return Arrays.stream(Gesture.values()).filter(Gesture::isAttitude).map(this::gesture).toList();
	}

	public List<Choice> givers() {
		return named("reconciliation.by.", GestureBy.values());
	}

	public List<Choice> responses() {
		return Arrays.stream(GestureResponse.values())
			.map((one) -> Choice.of(one, label("gesture_response", one.name())))
			.toList();
	}

	public List<Choice> raters() {
		return named("reconciliation.rated.", RatedBy.values());
	}

	public List<Choice> results() {
		return named("reconciliation.result.", TalkResult.values());
	}

	public List<Choice> emotions() {
		return codes("emotion");
	}

	public List<Choice> models() {
		return codes("behaviour_model");
	}

	public List<Choice> owners() {
		return named("reconciliation.owner.", new Owner[] { Owner.CLIENT, Owner.JOINT, Owner.WORKER });
	}

	/** The closing states, and before them: as the rule says. */
	public List<Choice> closings() {
		return Stream.concat(Stream.of(Choice.of("", this.texts.of("reconciliation.settlement.byRule"))),
				Arrays.stream(ConflictStatus.values())
					.filter(ConflictStatus::isClosed)
					.map((one) -> Choice.of(one, label("conflict_status", one.name()))))
			.toList();
	}

	public List<Choice> days(LocalDate today) {
		return Stream.of(1, 3, 7, 14)
			.map((n) -> Choice.of(new DateFormatter().print(today.plusDays(n), Locale.ROOT),
					this.texts.of("reconciliation.step.in", "n", n)))
			.toList();
	}

	private List<Choice> codes(String list) {
		return this.lists.items(list).stream().map((item) -> Choice.of(item.code(), capital(item.label()))).toList();
	}

	private List<Choice> named(String prefix, Enum<?>[] values) {
		return Arrays.stream(values).map((one) -> Choice.of(one, this.texts.of(prefix + one.name()))).toList();
	}

	public String label(String list, String code) {
		return capital(this.lists.label(list, code));
	}

	private static String phrase(CodeItem item, String language) {
		return String.valueOf(item.details().getOrDefault("phrase_" + language, ""));
	}

	static String capital(String label) {
		return label.isEmpty() ? label : label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
	}

	/** A gesture to have ready, with words to say. */
	public record Tile(Choice gesture, String ru, String kk, String en, boolean attitude) {
	}

}
