package kz.senim.conflict.web.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import kz.senim.catalog.CodeLists;
import kz.senim.client.ClientRef;
import kz.senim.client.Clients;
import kz.senim.conflict.ConflictSheet.Party;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.shell.Choice;
import kz.senim.shell.text.Texts;
import kz.senim.staff.StaffDirectory;
import kz.senim.staff.StaffRef;

import org.springframework.stereotype.Component;

/**
 * What the forms of a conflict offer to choose from.
 */
@Component
public class ConflictChoices {

	private static final int RECENT = 15;

	private static final List<String> WORDS_OF = List.of("CLIENT", "WORKER", "OTHER");

	private final CodeLists codes;

	private final Clients clients;

	private final StaffDirectory staff;

	private final Texts texts;

	private final CurrentActor actor;

	ConflictChoices(CodeLists codes, Clients clients, StaffDirectory staff, Texts texts, CurrentActor actor) {
		this.codes = codes;
		this.clients = clients;
		this.staff = staff;
		this.texts = texts;
		this.actor = actor;
	}

	/** The valid codes of a list. */
	public List<Choice> list(String list) {
		return this.codes.items(list).stream().map((item) -> Choice.of(item.code(), item.label())).toList();
	}

	/** The levels 1–5 with their words. */
	public List<Choice> acuteness() {
		List<Choice> all = list("acuteness");
		return IntStream.range(0, all.size())
			.mapToObj((index) -> Choice.of(index + 1, (index + 1) + " · " + all.get(index).label()))
			.toList();
	}

	/** In whose words, or whose emotion. */
	public List<Choice> wordsOf() {
		return WORDS_OF.stream().map((side) -> Choice.of(side, this.texts.of("conflict.words." + side))).toList();
	}

	/** The languages of the client's words. */
	public List<Choice> languages() {
		return Stream.of("kk", "ru", "en")
			.map((code) -> Choice.of(code, this.texts.of("shell.language." + code)))
			.toList();
	}

	/** The parties of a stored conflict. */
	public List<Choice> parties(List<Party> parties) {
		return parties.stream()
			.map((party) -> Choice.of(party.id(),
					this.codes.label("conflict_party", party.kind()) + ": " + party.name()))
			.toList();
	}

	/** The numbers of the lines in which parties stand. */
	public List<Choice> numbers(int lines) {
		return IntStream.rangeClosed(1, lines)
			.mapToObj((number) -> Choice.of(number, this.texts.of("conflict.form.partyNumber", "n", number)))
			.toList();
	}

	/** The client, the family, other clients of the person, and the staff around. */
	public List<Choice> people(ClientId client) {
		return people(client, List.of());
	}

	/** The same, and whoever is a party already. */
	public List<Choice> people(ClientId client, List<Party> parties) {
		Map<String, Choice> people = new LinkedHashMap<>();
		List<ClientRef> named = new ArrayList<>(List.of(this.clients.require(client)));
		named.addAll(this.clients.family(client));
		named.addAll(this.clients.recent(RECENT));
		named.forEach((one) -> people.putIfAbsent("client:" + one.id(),
				Choice.of("client:" + one.id(), one.shortName() + " · " + one.number())));
		colleagues(client)
			.forEach((one) -> people.putIfAbsent("staff:" + one.id(), Choice.of("staff:" + one.id(), one.shortName())));
		for (Party party : parties) {
			Object who = (party.client() != null) ? "client:" + party.client()
					: (party.staff() != null) ? "staff:" + party.staff() : null;
			if (who != null) {
				people.putIfAbsent(who.toString(), Choice.of(who, party.name()));
			}
		}
		return List.copyOf(people.values());
	}

	/** The staff who may take over the care: the team and those above. */
	public List<Choice> carers(ClientId client) {
		return colleagues(client).stream().distinct().map((one) -> Choice.of(one.id(), one.shortName())).toList();
	}

	private List<StaffRef> colleagues(ClientId client) {
		StaffId me = this.actor.require().requireStaff();
		return Stream
			.of(List.of(this.staff.get(me)), this.staff.membersOf(this.clients.teamOf(client)),
					this.staff.supervisorsAbove(this.clients.teamOf(client)))
			.flatMap(List::stream)
			.toList();
	}

	/** The items of an enum by their list. */
	public List<Choice> only(String list, Enum<?>[] values) {
		return Arrays.stream(values).map((one) -> Choice.of(one.name(), this.codes.label(list, one.name()))).toList();
	}

}
