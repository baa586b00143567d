package kz.senim.diagnosis.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import kz.senim.conflict.ConflictSheet.Party;
import kz.senim.diagnosis.domain.fact.Constraint;
import kz.senim.diagnosis.domain.fact.DiagnosisLines;
import kz.senim.diagnosis.domain.fact.Difference;
import kz.senim.diagnosis.domain.fact.DifferenceDimension;
import kz.senim.diagnosis.domain.fact.ExpectationMet;
import kz.senim.diagnosis.domain.fact.Incompatibility;
import kz.senim.diagnosis.domain.fact.Measure;
import kz.senim.diagnosis.domain.fact.MeasureOwner;
import kz.senim.diagnosis.domain.fact.Option;
import kz.senim.diagnosis.domain.fact.Wish;
import kz.senim.diagnosis.domain.fact.WishKind;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.StaleVersion;
import kz.senim.kernel.id.ConflictId;
import kz.senim.test.Acting;
import kz.senim.test.Agency;
import kz.senim.test.ConflictMother;
import kz.senim.test.SenimIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The lines of diagnosis and strategy are kept with their conflict, for those who may see
 * it.
 */
@SenimIT
class DiagnosisDeskIT {

	@Autowired
	private Agency agency;

	@Autowired
	private Acting acting;

	@Autowired
	private DiagnosisDesk desk;

	@Autowired
	private JdbcClient jdbc;

	private ConflictId conflict;

	@BeforeEach
	void aConflictOfTheWorker() {
		this.conflict = ConflictMother.of(this.agency.anyClient(), this.agency.worker).save();
	}

	@Test
	void keepsDifferencesOfBothSides() {
		differ(List.of(new Difference(DifferenceDimension.ROLE, "Кто ждёт", 4, 1)),
				List.of(new Incompatibility("VIEWS", "Обещали", "Не обещали")));

		DiagnosisLines lines = lines();
		assertThat(lines.differences()).containsExactly(new Difference(DifferenceDimension.ROLE, "Кто ждёт", 4, 1));
		assertThat(lines.incompatibilities()).containsExactly(new Incompatibility("VIEWS", "Обещали", "Не обещали"));
	}

	@Test
	void keepsWishesOfPartiesInTheirOrder() {
		List<Party> parties = opened().sheet().parties();
		UUID client = parties.get(0).id();
		UUID worker = parties.get(1).id();
		List<Wish> wishes = List.of(
				new Wish(WishKind.EXPECTATION, client, worker, "Ответ в срок", 5, ExpectationMet.PARTLY),
				new Wish(WishKind.GOAL, worker, null, "Справка", null, null));

		as(() -> this.desk.expect(this.conflict, version(), wishes, List.of(new Constraint("LAW", null))));

		assertThat(lines().wishes()).isEqualTo(wishes);
		assertThat(lines().constraints()).containsExactly(new Constraint("LAW", null));
	}

	@Test
	void refusesAWishOfSomebodyElsesParty() {
		ConflictId other = ConflictMother.of(this.agency.anyClient(), this.agency.worker).save();
		UUID stranger = this.acting.as(this.agency.worker.actor(), () -> this.desk.open(other))
			.sheet()
			.parties()
			.get(0)
			.id();

		assertThatExceptionOfType(RuleViolated.class)
			.isThrownBy(() -> as(() -> this.desk.expect(this.conflict, version(),
					List.of(new Wish(WishKind.GOAL, stranger, null, "Покой", null, null)), List.of())))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("diagnosis.error.party"));
	}

	@Test
	void keepsOptionsAndMeasures() {
		List<Option> options = List.of(new Option("Памятка", "Видно", null, "1 час", true));
		List<Measure> measures = List.of(new Measure("LEGAL", "Заявление", MeasureOwner.CLIENT,
				LocalDate.of(2026, 12, 1), null, "Подано", true));

		as(() -> this.desk.plan(this.conflict, version(), options, measures));

		assertThat(lines().options()).isEqualTo(options);
		assertThat(lines().measures()).isEqualTo(measures);
		assertThat(lines().isOneSided()).isTrue();
	}

	@Test
	void refusesAStaleVersionAndChangesNothing() {
		long opened = version();
		differ(List.of(new Difference(DifferenceDimension.ROLE, null, 4, null)), List.of());

		assertThatExceptionOfType(StaleVersion.class)
			.isThrownBy(() -> as(() -> this.desk.differ(this.conflict, opened, List.of(), List.of())));
		assertThat(lines().differences()).hasSize(1);
	}

	@Test
	void aClosedConflictKeepsItsLines() {
		ConflictId closed = ConflictMother.of(this.agency.anyClient(), this.agency.worker)
			.at("CLOSED_PARTIAL")
			.settled("CLOSED_PARTIAL")
			.save();

		assertThatExceptionOfType(RuleViolated.class)
			.isThrownBy(() -> as(() -> this.desk.plan(closed, 0, List.of(), List.of())));
	}

	@Test
	void othersFindNothingAndTheDatabaseShowsNothing() {
		differ(List.of(new Difference(DifferenceDimension.VALUE, null, 2, 2)), List.of());

		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.acting.as(this.agency.foreignWorker.actor(), () -> this.desk.open(this.conflict)));
		assertThat(count(this.agency.worker)).isEqualTo(1);
		assertThat(count(this.agency.foreignWorker)).isZero();
	}

	private long count(Agency.Person person) {
		return this.acting.inTransaction(person.actor(),
				() -> this.jdbc.sql("select count(*) from conflict_difference where conflict_id = ?")
					.param(this.conflict.value())
					.query(Long.class)
					.single());
	}

	private void differ(List<Difference> differences, List<Incompatibility> incompatible) {
		as(() -> this.desk.differ(this.conflict, version(), differences, incompatible));
	}

	private DiagnosisLines lines() {
		return opened().lines();
	}

	private long version() {
		return opened().sheet().ref().version();
	}

	private DiagnosisDesk.Opened opened() {
		return this.acting.as(this.agency.worker.actor(), () -> this.desk.open(this.conflict));
	}

	private void as(Runnable work) {
		this.acting.as(this.agency.worker.actor(), work);
	}

}
