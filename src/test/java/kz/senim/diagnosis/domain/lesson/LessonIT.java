package kz.senim.diagnosis.domain.lesson;

import java.util.UUID;

import kz.senim.client.Clients;
import kz.senim.diagnosis.similar.Precedent;
import kz.senim.diagnosis.similar.SimilarDesk;
import kz.senim.diagnosis.similar.SimilarDesk.Similar;
import kz.senim.kernel.Forbidden;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.StaleVersion;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.test.Acting;
import kz.senim.test.Agency;
import kz.senim.test.ConflictMother;
import kz.senim.test.SenimIT;
import kz.senim.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A lesson goes from the file of its conflict to everybody only through a supervisor, and
 * then tells of nobody; similar cases are looked for among visible conflicts alone.
 */
@SenimIT
class LessonIT {

	private static final LessonText TEXT = new LessonText("Ждали ответа без срока", "Памятка с датами",
			"Срок называют вслух", "ru");

	@Autowired
	private Agency agency;

	@Autowired
	private Acting acting;

	@Autowired
	private LessonDesk desk;

	@Autowired
	private LessonRelease release;

	@Autowired
	private PrecedentShelf shelf;

	@Autowired
	private SimilarDesk similar;

	@Autowired
	private Clients clients;

	@Autowired
	private JdbcClient jdbc;

	private ClientId client;

	private ConflictId conflict;

	@BeforeEach
	void aClosedConflictOfTheWorker() {
		this.client = this.agency.anyClient();
		this.conflict = ConflictMother.of(this.client, this.agency.worker)
			.at("CLOSED_RESOLVED")
			.settled("CLOSED_RESOLVED")
			.save();
	}

	@Test
	void aReleasedLessonIsSeenByAllAndLeadsToNobody() {
		UUID card = released();

		Precedent seen = this.acting.as(this.agency.foreignWorker.actor(), this.shelf::open)
			.cards()
			.stream()
			.filter((one) -> one.id().equals(card))
			.findFirst()
			.orElseThrow();
		assertThat(seen.lesson()).isEqualTo(TEXT.lesson());
		assertThat(seen.traits().causes()).containsOnlyKeys("PERSONALITY");
		String row = TestDatabase.owner()
			.sql("select to_jsonb(p)::text from precedent p where id = ?")
			.param(card)
			.query(String.class)
			.single();
		assertThat(row).doesNotContain(this.client.toString(), this.conflict.toString());
	}

	@Test
	void theLinkToTheConflictIsLockedWithTheFile() {
		released();

		assertThat(lessonsSeenBy(this.agency.worker)).isEqualTo(1);
		assertThat(lessonsSeenBy(this.agency.foreignWorker)).isZero();
		assertThat(lessonsSeenBy(this.agency.foreignSupervisor)).isZero();
	}

	@Test
	void aLessonThatWaitsIsNoPrecedent() {
		write(0, TEXT);

		assertThat(TestDatabase.owner()
			.sql("select precedent_id is null from lesson where conflict_id = ?")
			.param(this.conflict.value())
			.query(Boolean.class)
			.single()).isTrue();
	}

	@Test
	void workersDoNotReleaseAndForeignSupervisorsFindNothing() {
		write(0, TEXT);

		assertThatExceptionOfType(Forbidden.class).isThrownBy(
				() -> this.acting.as(this.agency.worker.actor(), () -> this.release.release(this.conflict, 1, TEXT)));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.acting.as(this.agency.foreignSupervisor.actor(),
				() -> this.release.release(this.conflict, 1, TEXT)));
	}

	@Test
	void aSupervisorWhoIsAPartyDoesNotDecide() {
		ConflictId own = ConflictMother.of(this.agency.anyClient(), this.agency.worker)
			.with(this.agency.supervisor)
			.at("CLOSED_PARTIAL")
			.settled("CLOSED_PARTIAL")
			.save();
		this.acting.as(this.agency.worker.actor(), () -> this.desk.write(own, 0, TEXT));

		assertThatExceptionOfType(RuleViolated.class)
			.isThrownBy(() -> this.acting.as(this.agency.supervisor.actor(), () -> this.release.release(own, 1, TEXT)))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("diagnosis.lesson.involved"));
	}

	@Test
	void wordsThatNameTheClientAreRefusedToWorkerAndSupervisor() {
		String surname = this.acting
			.inTransaction(this.agency.worker.actor(), () -> this.clients.require(this.client).fullName())
			.split(" ")[0];
		LessonText telling = new LessonText("Спор с " + surname, "Пауза", "Слушать", "ru");

		assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> write(0, telling))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("situation"));
		write(0, TEXT);
		assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> this.acting.as(this.agency.supervisor.actor(),
				() -> this.release.release(this.conflict, 1, telling)));
	}

	@Test
	void anOpenConflictHasNoLessonYet() {
		ConflictId open = ConflictMother.of(this.agency.anyClient(), this.agency.worker).save();

		assertThatExceptionOfType(RuleViolated.class)
			.isThrownBy(() -> this.acting.as(this.agency.worker.actor(), () -> this.desk.write(open, 0, TEXT)));
	}

	@Test
	void aDeclinedLessonIsRewrittenAndAStaleOneRefused() {
		write(0, TEXT);
		this.acting.as(this.agency.supervisor.actor(),
				() -> this.release.decline(this.conflict, 1, "Слишком узнаваемо"));

		assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> write(1, TEXT));
		write(2, TEXT);

		assertThat(TestDatabase.owner()
			.sql("select state from lesson where conflict_id = ?")
			.param(this.conflict.value())
			.query(String.class)
			.single()).isEqualTo("PROPOSED");
	}

	@Test
	void aCardTakenBackIsGone() {
		UUID card = released();

		this.acting.as(this.agency.supervisor.actor(), () -> this.release.withdraw(card, "Узнали соседей"));

		assertThat(this.acting.as(this.agency.worker.actor(), this.shelf::open).cards())
			.noneMatch((one) -> one.id().equals(card));
		assertThatExceptionOfType(NotFound.class).isThrownBy(
				() -> this.acting.as(this.agency.supervisor.actor(), () -> this.release.withdraw(card, "Ещё раз")));
	}

	@Test
	void similarConflictsAreAmongTheVisibleOnes() {
		ConflictId foreign = ConflictMother
			.of(this.agency.client().of(this.agency.foreignWorker).save(), this.agency.foreignWorker)
			.save();
		ConflictId like = ConflictMother.of(this.agency.anyClient(), this.agency.worker).save();

		Similar found = this.acting.as(this.agency.worker.actor(), () -> this.similar.open(like));

		assertThat(found.cases()).isNotEmpty()
			.allMatch((one) -> one.similarity().figure() >= 0.4)
			.noneMatch((one) -> one.candidate().conflictId().equals(foreign))
			.noneMatch((one) -> one.candidate().conflictId().equals(like));
		assertThat(found.cases().get(0).similarity().inCommon()).isNotEmpty();
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.acting.as(this.agency.foreignWorker.actor(), () -> this.similar.open(like)));
	}

	private UUID released() {
		write(0, TEXT);
		this.acting.as(this.agency.supervisor.actor(), () -> this.release.release(this.conflict, 1, TEXT));
		return TestDatabase.owner()
			.sql("select precedent_id from lesson where conflict_id = ?")
			.param(this.conflict.value())
			.query(UUID.class)
			.single();
	}

	private void write(long version, LessonText text) {
		this.acting.as(this.agency.worker.actor(), () -> this.desk.write(this.conflict, version, text));
	}

	private long lessonsSeenBy(Agency.Person person) {
		return this.acting.inTransaction(person.actor(),
				() -> this.jdbc.sql("select count(*) from lesson where conflict_id = ?")
					.param(this.conflict.value())
					.query(Long.class)
					.single());
	}

}
