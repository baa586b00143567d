package kz.senim.client.web;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;

import kz.senim.client.person.IinMaker;
import kz.senim.client.person.Sex;
import kz.senim.client.web.Pages.Answer;
import kz.senim.database.DatabaseAccess;
import kz.senim.kernel.id.ClientId;
import kz.senim.test.Agency;
import kz.senim.test.SenimIT;
import kz.senim.test.TestDatabase;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two files that are given one IIN at the same instant.
 */
@SenimIT
class IinRaceIT {

	@Autowired
	private Agency agency;

	@Autowired
	private MockMvc mvc;

	@Test
	void theSecondOfTwoCorrectionsIsToldAtTheField() throws Exception {
		ClientId first = this.agency.client().named("Бірінші", "Ана", null).of(this.agency.worker).save();
		ClientId second = this.agency.client().named("Екінші", "Апа", null).of(this.agency.worker).save();
		String iin = IinMaker.make(LocalDate.of(1979, 3, 4), Sex.FEMALE, 7).digits();
		send(first, "0", "Бірінші", "Ана", iin);
		Object[] sealed = TestDatabase.owner()
			.sql("select iin_sealed, iin_index from client where id = ?")
			.param(first.value())
			.query((row, index) -> new Object[] { row.getBytes(1), row.getBytes(2) })
			.single();
		TestDatabase.owner()
			.sql("update client set iin_sealed = null, iin_index = null where id = ?")
			.param(first.value())
			.update();

		DatabaseAccess access = TestDatabase.access();
		try (Connection other = DriverManager.getConnection(access.url(), access.owner().role(),
				access.owner().password())) {
			other.setAutoCommit(false);
			try (PreparedStatement give = other
				.prepareStatement("update client set iin_sealed = ?, iin_index = ? where id = ?")) {
				give.setObject(1, sealed[0]);
				give.setObject(2, sealed[1]);
				give.setObject(3, first.value());
				give.executeUpdate();
			}
			CompletableFuture<Answer> waiting = CompletableFuture.supplyAsync(() -> correct(second, iin));
			assertThat(waiting).failsWithin(Duration.ofSeconds(2));
			other.commit();

			Answer refused = waiting.get();
			assertThat(refused.status()).isEqualTo(422);
			assertThat(refused.error("f-iin-number")).contains("только что записан");
		}
	}

	private Answer correct(ClientId client, String iin) {
		try {
			return send(client, "0", "Екінші", "Апа", iin);
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Answer send(ClientId client, String version, String surname, String given, String iin) throws Exception {
		return new Pages(this.mvc, this.agency.worker).send("/clients/" + client + "/edit", "version", version,
				"person.surname", surname, "person.given", given, "person.language", "kk", "person.urgency", "PLANNED",
				"iin.number", iin);
	}

}
