package kz.senim.access;

import java.util.UUID;

import kz.senim.client.web.Pages;
import kz.senim.client.web.Pages.Answer;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.Uuids;
import kz.senim.test.Agency;
import kz.senim.test.TestClock;
import kz.senim.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/**
 * What the stories of access out of turn have in common.
 */
abstract class GlassSteps {

	static final String WORDS = "Клиент звонит в слезах, работник не отвечает";

	@Autowired
	Agency agency;

	@Autowired
	MockMvc mvc;

	@Autowired
	TestClock clock;

	/** An ordinary client of Aigul. */
	ClientId client;

	/** A restricted client that names Aigul and her supervisor. */
	ClientId restricted;

	@BeforeEach
	void twoClients() {
		this.client = this.agency.client().of(this.agency.worker).phone("+77010000001").save();
		this.restricted = this.agency.client()
			.named("Жасырын", "Гүл", null)
			.codeName("Тал")
			.of(this.agency.worker)
			.restrictedTo(this.agency.worker, this.agency.supervisor)
			.save();
	}

	Pages as(Agency.Person person) {
		return new Pages(this.mvc, person);
	}

	Answer ask(Agency.Person person, String number) throws Exception {
		return ask(person, number, UUID.randomUUID().toString());
	}

	Answer ask(Agency.Person person, String number, String key) throws Exception {
		return as(person).send("/access", "formKey", key, "number", number, "reason", "DANGER_TO_LIFE", "words", WORDS);
	}

	static String number(ClientId client) {
		return Agency.read("select number from client where id = ?", String.class, client.value());
	}

	static UUID glassOf(ClientId client) {
		return Agency.read("select id from glass_access where client_id = ? order by opened_at desc limit 1",
				UUID.class, client.value());
	}

	static long rows(String action, ClientId client) {
		return Agency.read("select count(*) from audit_event where action = ? and client_id = ?", Long.class, action,
				client.value());
	}

	static long told(Agency.Person person, String kind) {
		return Agency.read("select count(*) from notice where recipient_id = ? and kind = ? and urgent", Long.class,
				person.uuid(), kind);
	}

	void bar(ClientId client, Agency.Person person) {
		TestDatabase.owner().sql("""
				insert into conflict_of_interest (id, client_id, staff_id, kind, stated_by, stated_at)
				values (?, ?, ?, 'SUSPECT', ?, now())
				""").params(Uuids.next(), client.value(), person.uuid(), this.agency.supervisor.uuid()).update();
	}

}
