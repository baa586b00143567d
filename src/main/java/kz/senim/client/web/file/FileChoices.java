package kz.senim.client.web.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import kz.senim.catalog.CodeLists;
import kz.senim.client.ClientRef;
import kz.senim.client.Clients;
import kz.senim.client.domain.ClientStatus;
import kz.senim.client.domain.FirstWorker;
import kz.senim.client.domain.Urgency;
import kz.senim.client.domain.consent.ConsentTerms;
import kz.senim.client.domain.family.Relations;
import kz.senim.client.domain.phone.SafeToCall;
import kz.senim.client.person.Sex;
import kz.senim.shell.Choice;
import kz.senim.shell.text.Texts;

import org.springframework.stereotype.Component;

/**
 * The answers that forms of a file offer; {@code choices} in their templates.
 */
@Component
public class FileChoices {

	static final int RELATIVES = 100;

	private final Texts texts;

	private final CodeLists lists;

	private final Clients clients;

	private final FirstWorker firstWorker;

	FileChoices(Texts texts, CodeLists lists, Clients clients, FirstWorker firstWorker) {
		this.texts = texts;
		this.lists = lists;
		this.clients = clients;
		this.firstWorker = firstWorker;
	}

	public List<Choice> languages() {
		return List.of("kk", "ru", "en")
			.stream()
			.map((code) -> Choice.of(code, this.texts.of("shell.language." + code)))
			.toList();
	}

	public List<Choice> sexes() {
		return all("client.sex.", Sex.values());
	}

	public List<Choice> urgencies() {
		return all("client.urgency.", Urgency.values());
	}

	public List<Choice> safeties() {
		return all("client.safe.", SafeToCall.values());
	}

	public List<Choice> homes() {
		return List.of(Choice.of("false", this.texts.of("client.home.urban")),
				Choice.of("true", this.texts.of("client.home.rural")));
	}

	public List<Choice> regions() {
		return codes("region");
	}

	public List<Choice> categories() {
		return codes("client_category");
	}

	public List<Choice> relations() {
		return Relations.FAMILY.stream()
			.map((code) -> Choice.of(code, this.lists.label("env_relation", code)))
			.toList();
	}

	public List<Choice> consentKinds() {
		return List.of(one("client.consent.kind.", ConsentTerms.Kind.CONSENT).opening("a"),
				one("client.consent.kind.", ConsentTerms.Kind.CRISIS_EXCEPTION).opening("b"));
	}

	public List<Choice> consentForms() {
		return all("client.consent.form.", ConsentTerms.Form.values());
	}

	public List<Choice> signers() {
		return all("client.consent.signer.", ConsentTerms.Signer.values());
	}

	/** What may follow, named by the list {@code client_status}. */
	public List<Choice> statuses(Iterable<ClientStatus> next) {
		List<Choice> choices = new ArrayList<>();
		next.forEach((status) -> choices.add(Choice.of(status, this.lists.label("client_status", status.name()))));
		return choices;
	}

	/** Clients who may be relatives of one whose page is shown. */
	List<Choice> relatives() {
		return relatives(this.clients.recent(RELATIVES));
	}

	/** Clients by the number of their file. */
	static List<Choice> relatives(List<ClientRef> clients) {
		return clients.stream().map(FileChoices::relative).toList();
	}

	/** The teams among which a supervisor chooses. */
	public List<Choice> teams() {
		return this.firstWorker.teams().stream().map((team) -> Choice.of(team.id(), team.name())).toList();
	}

	/** The workers among whom a supervisor chooses. */
	public List<Choice> workers() {
		return this.firstWorker.workers().stream().map((person) -> Choice.of(person.id(), person.shortName())).toList();
	}

	private static Choice relative(ClientRef client) {
		return Choice.of(client.number(), client.shortName());
	}

	private List<Choice> codes(String list) {
		return this.lists.items(list).stream().map((item) -> Choice.of(item.code(), item.label())).toList();
	}

	private List<Choice> all(String prefix, Enum<?>[] values) {
		return Arrays.stream(values).map((value) -> one(prefix, value)).toList();
	}

	private Choice one(String prefix, Enum<?> value) {
		return Choice.of(value.name(), this.texts.of(prefix + value.name()));
	}

}
