package kz.senim.resource.domain.link;

import java.util.List;
import java.util.UUID;

import kz.senim.conflict.Conflicts;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.StaleVersion;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.test.Acting;
import kz.senim.test.Agency;
import kz.senim.test.ConflictMother;
import kz.senim.test.LinkMother;
import kz.senim.test.SenimIT;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Links between conflicts are noted, seen and taken back by those who may see both files.
 */
@SenimIT
class LinkDeskIT {

	@Autowired
	private LinkDesk desk;

	@Autowired
	private LinkReading reading;

	@Autowired
	private Conflicts conflicts;

	@Autowired
	private JdbcClient application;

	@Autowired
	private Acting acting;

	@Autowired
	private Agency agency;

	private ConflictId queue;

	private ConflictId payment;

	private ConflictId foreign;

	@BeforeEach
	void threeConflicts() {
		ClientId client = this.agency.anyClient();
		this.queue = ConflictMother.of(client, this.agency.worker).save();
		this.payment = ConflictMother.of(client, this.agency.worker).save();
		this.foreign = ConflictMother
			.of(this.agency.client().of(this.agency.foreignWorker).inTeam(this.agency.south).save(),
					this.agency.foreignWorker)
			.save();
	}

	@Test
	void aLinkShowsAtBothEnds() {
		link(this.agency.worker, this.queue, wish(this.payment.value(), true));

		assertThat(seen(this.agency.worker, this.queue)).singleElement().satisfies((link) -> {
			assertThat(link.feeds()).isTrue();
			assertThat(link.other().id()).isEqualTo(this.payment);
			assertThat(link.strength()).isEqualTo(3);
		});
		assertThat(seen(this.agency.worker, this.payment)).singleElement()
			.satisfies((link) -> assertThat(link.feeds()).isFalse());
	}

	@Test
	void twoConflictsMayFeedEachOther() {
		link(this.agency.worker, this.queue, wish(this.payment.value(), true));
		link(this.agency.worker, this.queue, wish(this.payment.value(), false));

		assertThat(seen(this.agency.worker, this.queue)).extracting(LinkView::feeds)
			.containsExactlyInAnyOrder(true, false);
	}

	@Test
	void itselfForeignUnknownAndClosedAreRefusedInTheSameWords() {
		ConflictId closed = ConflictMother.of(this.agency.anyClient(), this.agency.worker).at("CLOSED_RESOLVED").save();

		for (UUID other : List.of(this.queue.value(), this.foreign.value(), UUID.randomUUID(), closed.value())) {
			assertThatExceptionOfType(RuleViolated.class)
				.isThrownBy(() -> link(this.agency.worker, this.queue, wish(other, true)))
				.satisfies((refusal) -> {
					assertThat(refusal.key()).isEqualTo("resource.error.choose");
					assertThat(refusal.field()).isEqualTo("other");
					assertThat(refusal.arguments()).isEmpty();
				});
		}
		assertThat(seen(this.agency.worker, this.queue)).isEmpty();
	}

	@Test
	void theSameLinkTwiceIsRefused() {
		link(this.agency.worker, this.queue, wish(this.payment.value(), true));

		assertThatExceptionOfType(RuleViolated.class)
			.isThrownBy(() -> link(this.agency.worker, this.queue, wish(this.payment.value(), true)))
			.withMessage("resource.error.linked");
	}

	@Test
	void aLinkIntoAForeignFileShowsNothing() {
		LinkMother.link(this.queue, this.foreign, 3, this.agency.head);

		assertThat(seen(this.agency.worker, this.queue)).isEmpty();
		assertThat(seen(this.agency.head, this.queue)).hasSize(1);
		assertThat(seen(this.agency.foreignWorker, this.foreign)).isEmpty();
	}

	@Test
	void theDatabaseRefusesALinkIntoAForeignFile() {
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.acting.inTransaction(this.agency.worker.actor(),
					() -> this.application
						.sql("""
								insert into conflict_link (id, conflict_id, client_id, fed_conflict_id, fed_client_id, strength, evidence,
								                           linked_by, linked_at, version)
								values (gen_random_uuid(), :from, :client, :to, :fed, 1, 'x', :by, current_timestamp, 0)
								""")
						.param("from", this.queue.value())
						.param("client", clientOf(this.queue))
						.param("to", this.foreign.value())
						.param("fed", clientOf(this.foreign))
						.param("by", this.agency.worker.uuid())
						.update()))
			.withStackTraceContaining("row-level security");
	}

	@Test
	void aLinkIsTakenBackAndNeverDeleted() {
		link(this.agency.worker, this.queue, wish(this.payment.value(), true));
		LinkView link = seen(this.agency.worker, this.queue).get(0);

		this.acting.inTransaction(this.agency.supervisor.actor(), () -> {
			this.desk.end(this.payment, link.id(), link.version(), "Больше не связаны");
			return true;
		});

		assertThat(seen(this.agency.worker, this.queue)).singleElement().satisfies((over) -> {
			assertThat(over.end()).isNotNull();
			assertThat(over.end().reason()).isEqualTo("Больше не связаны");
		});
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.acting.inTransaction(this.agency.worker.actor(),
					() -> this.application.sql("delete from conflict_link").update()));
		link(this.agency.worker, this.queue, wish(this.payment.value(), true));
		assertThat(seen(this.agency.worker, this.queue)).hasSize(2);
	}

	@Test
	void whatWasChangedMeanwhileIsNotTakenBackTwice() {
		UUID link = LinkMother.link(this.queue, this.payment, 2, this.agency.worker);
		this.acting.inTransaction(this.agency.worker.actor(), () -> {
			this.desk.end(this.queue, link, 0, "Ошибка");
			return true;
		});

		assertThatExceptionOfType(StaleVersion.class)
			.isThrownBy(() -> this.acting.inTransaction(this.agency.worker.actor(), () -> {
				this.desk.end(this.queue, link, 0, "Ещё раз");
				return true;
			}));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.acting.inTransaction(this.agency.foreignWorker.actor(), () -> {
				this.desk.end(this.foreign, link, 1, "Чужое");
				return true;
			}));
	}

	private AddLink wish(@Nullable UUID other, boolean feeds) {
		return new AddLink(other, feeds, 3, "После каждого отказа повышает голос");
	}

	private void link(Agency.Person person, ConflictId conflict, AddLink wish) {
		this.acting.inTransaction(person.actor(), () -> this.desk.link(UUID.randomUUID(), conflict, wish));
	}

	private List<LinkView> seen(Agency.Person person, ConflictId conflict) {
		return this.acting.inTransaction(person.actor(), () -> this.reading.of(this.conflicts.require(conflict)));
	}

	private static UUID clientOf(ConflictId conflict) {
		return Agency.read("select client_id from conflict where id = ?", UUID.class, conflict.value());
	}

}
