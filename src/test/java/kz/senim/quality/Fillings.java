package kz.senim.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import kz.senim.kernel.Role;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.test.Agency;
import kz.senim.test.ConflictMother;
import kz.senim.test.LinkMother;
import kz.senim.test.TestClock;
import kz.senim.test.TestDatabase;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a person answers where the first thing that comes to mind would be refused, and
 * what must stand before a form can be sent. Forms are named by their address.
 */
final class Fillings {

	private static final JdbcClient OWNER = TestDatabase.owner();

	private static final String WORDS = "Клиент звонит в слезах, работник не отвечает";

	private final Agency agency;

	private final World world;

	Fillings(Agency agency, World world) {
		this.agency = agency;
		this.world = world;
	}

	/** Makes what the form is about. */
	void prepare(PageForm form) {
		OWNER.sql("delete from conflict_of_interest").update();
		switch (shape(form)) {
			case "/clients/{id}/workers/team" -> this.agency.team("Сынақ " + UUID.randomUUID(), this.agency.north);
			case "/conflicts/{id}/locks/{id}/end" -> lock();
			case "/conflicts/{id}/links/new", "/conflicts/{id}/links/{id}/end" -> link();
			case "/conflicts/{id}/short" -> registered();
			case "/conflicts/{id}/take-back" -> moved();
			case "/conflicts/{id}/move" -> {
				if (!form.hidden().containsKey("to")) {
					registered();
				}
			}
			case "/admin/staff/{id}", "/admin/staff/{id}/link", "/admin/staff/{id}/disable" ->
				this.world.things.put("staff",
						this.agency.staff(Role.WORKER, this.agency.north, "Сынақшы", "Самат", null).uuid().toString());
			default -> {
			}
		}
	}

	/** The form as a person fills it. */
	PageForm fill(PageForm form) {
		Map<String, List<String>> answers = new LinkedHashMap<>();
		switch (shape(form)) {
			case "/access" -> put(answers, "number", foreign(), "words", WORDS);
			case "/admin/catalog/emotion/new" -> put(answers, "position", "7", "code", "X_" + latin().toUpperCase());
			case "/admin/staff" -> put(answers, "login", "worker." + latin());
			case "/clients/new" ->
				put(answers, "person.surname", "Сынақ" + cyrillic(), "person.codeName", "", "sure", "true");
			case "/clients/{id}/contacts/new" -> put(answers, "minutesOther", "", "stepIn", "7");
			case "/clients/{id}/family" -> {
				put(answers, "family[0].number", own());
				choose(form, answers, "family[0].relation", 1);
			}
			case "/conflicts/{id}/links/new" -> {
				put(answers, "way", "FED");
				choose(form, answers, "other", 1);
			}
			case "/resources/{id}/hours" -> put(answers, "hours", "4,5");
			case "/conflicts/{id}/lock" -> choose(form, answers, "by", 2);
			case "/conflicts/{id}/move" -> {
				if (!form.hidden().containsKey("to")) {
					put(answers, "to", "DIAGNOSIS");
				}
			}
			case "/conflicts/{id}/sessions/prepare" ->
				answers.put("gestures", form.choices().getOrDefault("gestures", List.of()).stream().limit(2).toList());
			case "/conflicts/{id}/settlement" -> settle(form, answers);
			case "/conflicts/{id}/short" -> rights(form, answers);
			default -> {
			}
		}
		return form.with(answers);
	}

	static String shape(PageForm form) {
		return form.action().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}").replaceAll("[?#].*", "");
	}

	private static void settle(PageForm form, Map<String, List<String>> answers) {
		put(answers, "terms[0].who", "Работник", "terms[0].what", "Отнесёт бумаги", "terms[0].byWhen", "01.12.2026");
		rights(form, answers);
		form.answers()
			.keySet()
			.stream()
			.filter((name) -> name.endsWith(".degree"))
			.forEach((name) -> put(answers, name, "50"));
	}

	private static void rights(PageForm form, Map<String, List<String>> answers) {
		form.choices()
			.keySet()
			.stream()
			.filter((name) -> name.endsWith(".restored"))
			.forEach((name) -> choose(form, answers, name, 1));
	}

	private static void put(Map<String, List<String>> answers, String... namesAndValues) {
		for (int i = 0; i < namesAndValues.length; i += 2) {
			answers.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
		}
	}

	private static void choose(PageForm form, Map<String, List<String>> answers, String name, int which) {
		List<String> offered = form.choices().getOrDefault(name, List.of());
		if (offered.size() >= which) {
			put(answers, name, offered.get(which - 1));
		}
	}

	private void registered() {
		ClientId client = ClientId.valueOf(this.world.things.get("clients"));
		this.world.things.put("conflicts",
				ConflictMother.of(client, this.agency.worker).at("REGISTERED").acuteness(1).save().toString());
	}

	private void lock() {
		ClientId client = ClientId.valueOf(this.world.things.get("clients"));
		ConflictMother.lock(client, this.agency.colleague, this.agency.supervisor);
		this.world.things.put("locks",
				Agency.read("select id from pair_lock where client_id = ?", UUID.class, client.value()).toString());
	}

	/** The conflict feeds another one of the client, and no other feeds it. */
	private void link() {
		ConflictId conflict = ConflictId.valueOf(this.world.things.get("conflicts"));
		ClientId client = ClientId.valueOf(
				Agency.read("select client_id from conflict where id = ?", UUID.class, conflict.value()).toString());
		OWNER.sql("delete from conflict_link where conflict_id = :id or fed_conflict_id = :id")
			.param("id", conflict.value())
			.update();
		ConflictId fed = ConflictMother.of(client, this.agency.worker).acuteness(5).save();
		this.world.things.put("links", LinkMother.link(conflict, fed, 2, this.agency.worker).toString());
	}

	/** The conflict came to its state by a step that can be taken back. */
	private void moved() {
		OWNER
			.sql("""
					insert into conflict_move (id, conflict_id, client_id, cycle_no, from_status, to_status, moved_by, moved_at)
					select gen_random_uuid(), c.id, c.client_id, 1, 'STRATEGY', c.status, c.worker_id, ? from conflict c
					where c.id = cast(? as uuid)
					""")
			.params(java.sql.Timestamp.from(TestClock.START), this.world.things.get("conflicts"))
			.update();
	}

	private String foreign() {
		return number(this.agency.client().of(this.agency.foreignWorker).save());
	}

	private String own() {
		return number(this.agency.client().of(this.agency.worker).save());
	}

	private static String number(ClientId client) {
		return Agency.read("select number from client where id = ?", String.class, client.value());
	}

	private static String latin() {
		return UUID.randomUUID()
			.toString()
			.chars()
			.filter(Character::isLetterOrDigit)
			.limit(10)
			.mapToObj((c) -> String.valueOf((char) (Character.isDigit(c) ? c - '0' + 'k' : c)))
			.collect(Collectors.joining());
	}

	private static String cyrillic() {
		List<String> letters = new ArrayList<>();
		latin().chars().forEach((c) -> letters.add(String.valueOf((char) ('а' + (c - 'a')))));
		return String.join("", letters);
	}

}
