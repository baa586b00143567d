package kz.senim.client.domain.door;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import kz.senim.client.ClientRef;
import kz.senim.client.Clients;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.id.ClientId;
import kz.senim.test.Acting;
import kz.senim.test.Agency;
import kz.senim.test.SenimIT;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The door to a client.
 */
@SenimIT
class ClientsIT {

	@Autowired
	private Agency agency;

	@Autowired
	private Clients clients;

	@Autowired
	private Acting acting;

	@Test
	void namesAVisibleClient() {
		ClientId id = this.agency.client().named("Қасымова", "Айгүл", "Бекқызы").of(this.agency.worker).save();

		ClientRef client = this.acting.as(this.agency.worker.actor(), () -> this.clients.require(id));

		assertThat(client.shortName()).isEqualTo("Қасымова\u00a0А.\u00a0Б.");
		assertThat(client.fullName()).isEqualTo("Қасымова Айгүл Бекқызы");
		assertThat(client.team()).isEqualTo(this.agency.north);
		assertThat(client.language().getLanguage()).isEqualTo("kk");
	}

	@Test
	void foreignAndUnknownClientsAnswerAlike() {
		ClientId foreign = this.agency.client().of(this.agency.foreignWorker).save();

		for (ClientId id : List.of(foreign, ClientId.next())) {
			assertThatExceptionOfType(NotFound.class)
				.isThrownBy(() -> this.acting.as(this.agency.worker.actor(), () -> this.clients.require(id)))
				.withMessage("client");
		}
	}

	@Test
	void aRestrictedClientShowsTheCodeNameEvenToThoseNamed() {
		ClientId id = this.agency.client()
			.codeName("Тал")
			.of(this.agency.worker)
			.restrictedTo(this.agency.worker)
			.save();
		ClientId nameless = this.agency.client().of(this.agency.worker).restrictedTo(this.agency.worker).save();

		Map<ClientId, ClientRef> found = this.acting.as(this.agency.worker.actor(),
				() -> this.clients.byId(List.of(id, nameless)));

		assertThat(found.get(id)).extracting(ClientRef::fullName, ClientRef::shortName).containsExactly("Тал", "Тал");
		assertThat(found.get(nameless).fullName()).isEqualTo(found.get(nameless).number());
	}

	@Test
	void leavesOutWhatIsNotVisible() {
		ClientId own = this.agency.anyClient();
		ClientId foreign = this.agency.client().of(this.agency.foreignWorker).save();

		Map<ClientId, ClientRef> found = this.acting.as(this.agency.worker.actor(),
				() -> this.clients.byId(List.of(own, foreign)));

		assertThat(found).containsOnlyKeys(own);
	}

	@Test
	void familyIsTheVisibleHousehold() {
		ClientId mother = this.agency.anyClient();
		ClientId child = this.agency.client()
			.named("Үлгібаев", "Нұрлан", null)
			.of(this.agency.worker)
			.livesWith(mother)
			.save();

		List<ClientRef> family = this.acting.as(this.agency.worker.actor(), () -> this.clients.family(mother));

		assertThat(family).extracting(ClientRef::id).containsExactly(child);
	}

	@Test
	void workersAreTheMainOneThenOthersWithTheirSubstitutes() {
		ClientId id = this.agency.anyClient();
		this.agency.addWorker(id, this.agency.colleague);
		this.agency.leave(this.agency.worker, this.agency.foreignWorker, LocalDate.of(2026, 11, 20),
				LocalDate.of(2026, 11, 30));

		assertThat(this.acting.as(this.agency.supervisor.actor(), () -> this.clients.workersOf(id)))
			.containsExactly(this.agency.worker.id(), this.agency.foreignWorker.id(), this.agency.colleague.id());
	}

	@Test
	void aFileIsOpenForOneTaskUntilItIsClosed() {
		ClientId id = this.agency.anyClient();
		UUID review = UUID.randomUUID();

		this.acting.as(this.agency.supervisor.actor(), () -> this.clients.openFile(id,
				this.agency.foreignSupervisor.id(), Clients.FilePurpose.REVIEW, review));
		assertThat(this.acting.as(this.agency.foreignSupervisor.actor(), () -> this.clients.byId(List.of(id))))
			.hasSize(1);

		this.acting.as(this.agency.supervisor.actor(), () -> this.clients.closeFile(id,
				this.agency.foreignSupervisor.id(), Clients.FilePurpose.REVIEW, review));
		assertThat(this.acting.as(this.agency.foreignSupervisor.actor(), () -> this.clients.byId(List.of(id))))
			.isEmpty();
	}

	@Test
	void nobodyMayOpenAFileThatTheyDoNotSee() {
		ClientId foreign = this.agency.client().of(this.agency.foreignWorker).save();

		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.acting.as(this.agency.worker.actor(), () -> this.clients.openFile(foreign,
					this.agency.worker.id(), Clients.FilePurpose.RECORDER, UUID.randomUUID())));
	}

}
