package kz.senim.contact.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import kz.senim.catalog.CodeItem;
import kz.senim.catalog.CodeLists;
import kz.senim.contact.domain.entry.Channels;
import kz.senim.contact.domain.entry.CommunicationStyle;
import kz.senim.contact.domain.entry.Degree;
import kz.senim.contact.domain.entry.ListeningTick;
import kz.senim.contact.domain.entry.QuickPhrase;
import kz.senim.contact.domain.entry.RatingHow;
import kz.senim.shell.Choice;
import kz.senim.shell.text.Texts;
import kz.senim.task.Tasks;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The answers that the form offers, those first that the worker uses most.
 */
@Component
class ContactChoices {

	private static final List<Integer> MINUTES = List.of(10, 15, 30, 45, 60, 90);

	private static final List<Integer> DAYS = List.of(1, 3, 7, 14);

	private static final Set<String> NOT_PARTICIPANTS = Set.of("CLIENT", "WORKER");

	private static final Set<String> MISSED = Set.of("NO_SHOW", "UNREACHED");

	private final CodeLists lists;

	private final Texts texts;

	ContactChoices(CodeLists lists, Texts texts) {
		this.lists = lists;
		this.texts = texts;
	}

	/** A list in the order of the worker's own use, then in its own. */
	List<Choice> byUse(String list, Map<String, Map<String, Long>> habits) {
		return byUse(codes(list), habits.getOrDefault(list, Map.of()));
	}

	List<Choice> phrases(Map<String, Map<String, Long>> habits) {
		return byUse(named("contact.phrase.", QuickPhrase.values()), habits.getOrDefault("phrase", Map.of()));
	}

	List<Choice> codes(String list) {
		return this.lists.items(list).stream().map((item) -> Choice.of(item.code(), capital(item.label()))).toList();
	}

	List<Choice> outcomes() {
		return codes("contact_outcome").stream()
			.map((one) -> "CONFLICT".equals(one.code()) ? one.withKind("conflict").opening("conflict") : one)
			.map((one) -> MISSED.contains(one.code()) ? one.closing("met") : one)
			.toList();
	}

	/** The channels; those without a place fold the places away. */
	List<Choice> channels(Map<String, Map<String, Long>> habits) {
		return byUse("channel", habits).stream()
			.map((one) -> Channels.hasPlace(one.code()) ? one : one.closing("a"))
			.toList();
	}

	List<Choice> participants() {
		return codes("conflict_party").stream().filter((one) -> !NOT_PARTICIPANTS.contains(one.code())).toList();
	}

	List<Choice> styles() {
		return Arrays.stream(CommunicationStyle.values())
			.map((one) -> Choice.of(one, capital(this.lists.label("communication_style", one.name()))))
			.toList();
	}

	/** The usual lengths, and the planned one where it is none of them. */
	List<Choice> minutes(int planned) {
		return Stream.concat(MINUTES.stream(), Stream.of(planned))
			.distinct()
			.sorted()
			.map((n) -> Choice.of(n, String.valueOf(n)))
			.toList();
	}

	List<Choice> days() {
		return Stream.of("today", "yesterday")
			.map((one) -> Choice.of(one, this.texts.of("contact.day." + one)))
			.toList();
	}

	List<Choice> stepDays() {
		return DAYS.stream().map((n) -> Choice.of(n, this.texts.of("contact.step.in", "n", n))).toList();
	}

	List<Choice> owners() {
		return named("contact.owner.", new Tasks.Owner[] { Tasks.Owner.CLIENT, Tasks.Owner.JOINT, Tasks.Owner.WORKER });
	}

	List<Choice> hows() {
		return named("contact.how.", RatingHow.values());
	}

	List<Choice> degrees() {
		return named("contact.degree.", Degree.values());
	}

	List<Choice> listening() {
		return named("contact.listening.", ListeningTick.values());
	}

	List<Choice> faces() {
		return Stream.of("2", "5", "8").map((one) -> Choice.of(one, this.texts.of("contact.face." + one))).toList();
	}

	List<Choice> languages() {
		return Stream.of("kk", "ru", "en")
			.map((one) -> Choice.of(one, this.texts.of("shell.language." + one)))
			.toList();
	}

	List<Choice> ratings() {
		return IntStream.rangeClosed(0, 10).mapToObj((n) -> Choice.of(n, String.valueOf(n))).toList();
	}

	/** The words of the five levels of acuteness, mildest first. */
	List<String> levels() {
		return this.lists.items("acuteness").stream().map(CodeItem::label).toList();
	}

	/** The label of a code, empty for none. */
	String label(String list, @Nullable String code) {
		return (code != null) ? this.lists.label(list, code) : "";
	}

	private List<Choice> named(String prefix, Enum<?>[] values) {
		return Arrays.stream(values).map((one) -> Choice.of(one.name(), this.texts.of(prefix + one.name()))).toList();
	}

	private static List<Choice> byUse(List<Choice> all, Map<String, Long> uses) {
		return all.stream()
			.sorted(Comparator.comparingLong((Choice one) -> -uses.getOrDefault(one.code(), 0L)))
			.toList();
	}

	private static String capital(String label) {
		return label.isEmpty() ? label : label.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + label.substring(1);
	}

}
