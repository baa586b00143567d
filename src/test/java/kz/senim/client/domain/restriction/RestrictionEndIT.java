package kz.senim.client.domain.restriction;

import java.util.List;
import java.util.UUID;

import kz.senim.kernel.id.ClientId;
import kz.senim.test.Acting;
import kz.senim.test.Agency;
import kz.senim.test.SenimIT;
import kz.senim.test.TestDatabase;
import kz.senim.vault.SealContext;
import kz.senim.vault.Vault;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@SenimIT
class RestrictionEndIT {

	@Autowired
	private Agency agency;

	@Autowired
	private Acting acting;

	@Autowired
	private RestrictionDesk desk;

	@Autowired
	private Vault vault;

	@Test
	void theEndMarksAPossibleDuplicateWhereAnotherFileHasTheIin() {
		ClientId client = this.agency.anyClient();
		this.acting.as(this.agency.worker.actor(), () -> this.desk.restrict(UUID.randomUUID(), client,
				RestrictionReason.DOMESTIC_VIOLENCE, "Муж ищет", "Ласточка"));
		ClientId other = this.agency.client().of(this.agency.foreignWorker).save();
		for (ClientId one : List.of(client, other)) {
			TestDatabase.owner()
				.sql("update client set iin_sealed = ?, iin_index = decode(?, 'hex') where id = ?")
				.params(this.vault.seal("870714499909", new SealContext("client", one.value(), "iin_sealed")),
						"aa" + client.toString().replace("-", ""), one.value())
				.update();
		}

		this.acting.as(this.agency.worker.actor(), () -> this.desk.askLift(UUID.randomUUID(), client, "Да"));
		this.acting.as(this.agency.supervisor.actor(), () -> this.desk.lift(UUID.randomUUID(), client));

		assertThat(Agency.read("select possible_duplicate from client where id = ?", Boolean.class, client.value()))
			.isTrue();
	}

}
