package kz.senim.client.domain.team;

import java.util.List;
import java.util.UUID;

import kz.senim.client.Clients;
import kz.senim.kernel.Forbidden;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.TeamId;
import kz.senim.test.Acting;
import kz.senim.test.Agency;
import kz.senim.test.Agency.Person;
import kz.senim.test.SenimIT;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SenimIT
class TeamMoveIT {

	@Autowired
	private Agency agency;

	@Autowired
	private Acting acting;

	@Autowired
	private WorkersDesk desk;

	@Autowired
	private WorkersPages pages;

	@Autowired
	private Clients clients;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void movesAtOnceKeepsTheWorkerAndTellsTheNewSupervisor() {
		ClientId client = this.agency.anyClient();

		move(this.agency.head, client, this.agency.south);

		assertThat(sees(this.agency.supervisor, client)).isFalse();
		assertThat(sees(this.agency.foreignSupervisor, client)).isTrue();
		assertThat(sees(this.agency.worker, client)).isTrue();
		assertThat(this.acting.as(this.agency.head.actor(), () -> this.pages.of(client)).moves()).hasSize(1);
		assertThat(Agency.read("select kind from notice where recipient_id = ?", String.class,
				this.agency.foreignSupervisor.uuid()))
			.isEqualTo("CLIENT_MOVED");
	}

	@Test
	void namesTheNewDirectSupervisorOnARestrictedFile() {
		ClientId client = this.agency.client()
			.of(this.agency.worker)
			.restrictedTo(this.agency.worker, this.agency.head)
			.save();

		move(this.agency.head, client, this.agency.south);

		assertThat(sees(this.agency.foreignSupervisor, client)).isTrue();
	}

	@Test
	void isForWhoeverLeadsBothTeamsInServiceAndDatabase() {
		ClientId client = this.agency.anyClient();

		assertThatExceptionOfType(RuleViolated.class)
			.isThrownBy(() -> move(this.agency.supervisor, client, this.agency.south));
		assertThatExceptionOfType(Forbidden.class)
			.isThrownBy(() -> move(this.agency.worker, client, this.agency.south));
		for (Person person : List.of(this.agency.supervisor, this.agency.worker)) {
			assertThatExceptionOfType(DataAccessException.class)
				.isThrownBy(() -> this.acting.inTransaction(person.actor(),
						() -> this.jdbc.sql("update client set team_id = ? where id = ?")
							.params(this.agency.south.value(), client.value())
							.update()));
		}
	}

	private void move(Person by, ClientId client, TeamId team) {
		this.acting.as(by.actor(), () -> this.desk.moveTo(UUID.randomUUID(), client, team, "Переезд семьи"));
	}

	private boolean sees(Person person, ClientId client) {
		return this.acting.inTransaction(person.actor(), () -> this.clients.byId(List.of(client)).containsKey(client));
	}

}
