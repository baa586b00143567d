package kz.senim.conflict;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import kz.senim.conflict.Gate.Missing;
import kz.senim.conflict.Settlements.Answers;
import kz.senim.conflict.Settlements.Restored;
import kz.senim.conflict.Settlements.Settlement;
import kz.senim.conflict.Settlements.Term;
import kz.senim.conflict.domain.ConflictEditing;
import kz.senim.conflict.domain.ConflictLifeCycle;
import kz.senim.conflict.domain.ConflictRegistration;
import kz.senim.conflict.domain.fact.ModelChoice;
import kz.senim.diagnosis.domain.DiagnosisMethod;
import kz.senim.diagnosis.domain.DiagnosisMethods;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.test.Acting;
import kz.senim.test.Agency;
import kz.senim.test.SenimIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Every gate refuses a conflict that lacks something, says what, and opens when it is
 * there.
 */
@SenimIT
class ConflictGatesIT {

	@Autowired
	private Agency agency;

	@Autowired
	private Acting acting;

	@Autowired
	private ConflictRegistration registration;

	@Autowired
	private ConflictLifeCycle lifeCycle;

	@Autowired
	private ConflictEditing editing;

	@Autowired
	private DiagnosisMethods methods;

	@Autowired
	private Settlements settlements;

	@Autowired
	private Conflicts conflicts;

	private ClientId client;

	@BeforeEach
	void aClientOfTheWorker() {
		this.client = this.agency.anyClient();
	}

	@Test
	void registrationNeedsTwoPartiesAndTheFacts() {
		assertThat(missing(() -> this.registration.register(ConflictCases.bare(this.client, false))))
			.containsExactlyInAnyOrder("conflict.gate.parties", "conflict.gate.facts");

		ConflictId draft = as(() -> this.registration.register(ConflictCases.bare(this.client, true)));
		assertThat(missing(() -> move(draft, ConflictStatus.REGISTERED))).hasSize(2);
	}

	@Test
	void strategyNeedsCauseRightAcutenessAndOneMethod() {
		ConflictId id = inDiagnosis(null);
		assertThat(missing(() -> move(id, ConflictStatus.STRATEGY)))
			.containsExactlyInAnyOrder("conflict.gate.acuteness", "diagnosis.gate.method");

		as(() -> {
			this.editing.causes(id, version(id), List.of());
			this.editing.rights(id, version(id), List.of());
			return id;
		});

		assertThat(missing(() -> move(id, ConflictStatus.STRATEGY))).contains("conflict.gate.cause",
				"conflict.gate.rights");
	}

	@Test
	void talksNeedAModelWithItsReason() {
		ConflictId id = inStrategy();

		assertThat(missing(() -> move(id, ConflictStatus.NEGOTIATION))).containsExactly("conflict.gate.model");
		assertThat(agencyStatus(id)).isEqualTo("STRATEGY");
	}

	@Test
	void agreementNeedsTermsAnswersDegreesTensionAndRecheck() {
		ConflictId id = inTalks();

		assertThat(missing(() -> move(id, ConflictStatus.AGREED))).containsExactlyInAnyOrder("conflict.gate.terms",
				"conflict.gate.restored", "conflict.gate.degrees", "conflict.gate.residual", "conflict.gate.recheck");
	}

	@Test
	void walksTheWholeWayToTheReview() {
		ConflictId id = inTalks();

		settle(id, RightRestored.YES, 90, 2);
		as(() -> move(id, ConflictStatus.AGREED));
		as(() -> move(id, ConflictStatus.REVIEW));

		assertThat(as(() -> this.conflicts.require(id)).proposedClosing()).isEqualTo("CLOSED_RESOLVED");
		assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> as(() -> move(id, ConflictStatus.RETURNED)));
	}

	@Test
	void laterCycleAsksAllQuestionsAgain() {
		ConflictId id = inTalks();
		settle(id, RightRestored.PARTLY, 60, 4);
		as(() -> move(id, ConflictStatus.AGREED));
		as(() -> move(id, ConflictStatus.REVIEW));
		this.acting.as(this.agency.supervisor.actor(),
				() -> this.conflicts.close(id, ConflictStatus.CLOSED_PARTIAL, null));
		as(() -> moveWith(id, ConflictStatus.REOPENED, "Снова нет ответа"));
		as(() -> move(id, ConflictStatus.DIAGNOSIS));
		as(() -> move(id, ConflictStatus.STRATEGY));
		as(() -> move(id, ConflictStatus.NEGOTIATION));

		Settlement empty = as(() -> this.settlements.of(id));

		assertThat(empty.rights()).allMatch((right) -> right.restored() == null);
		assertThat(missing(() -> move(id, ConflictStatus.AGREED))).hasSize(5);
		settle(id, RightRestored.YES, 100, 0);
		assertThat(Agency.read("select settlement ->> 'residual' from conflict_cycle where conflict_id = ?",
				String.class, id.value()))
			.isEqualTo("4");
	}

	private ConflictId inDiagnosis(Integer acuteness) {
		ConflictId id = as(
				() -> this.registration.register(ConflictCases.papers(this.client, this.agency.worker, acuteness)));
		as(() -> move(id, ConflictStatus.DIAGNOSIS));
		return id;
	}

	private ConflictId inStrategy() {
		ConflictId id = inDiagnosis(3);
		as(() -> {
			this.methods.save(id, version(id), List.of(DiagnosisMethod.OBS_VISUAL));
			return move(id, ConflictStatus.STRATEGY);
		});
		return id;
	}

	private ConflictId inTalks() {
		ConflictId id = inStrategy();
		as(() -> {
			this.editing.model(id, version(id), new ModelChoice(BehaviourModel.COLLABORATE, "Общая цель есть", false));
			return move(id, ConflictStatus.NEGOTIATION);
		});
		return id;
	}

	private void settle(ConflictId id, RightRestored restored, int degree, int residual) {
		as(() -> {
			Settlement now = this.settlements.of(id);
			this.settlements.record(id, new Answers(now.version(),
					now.parties().stream().collect(Collectors.toMap(Settlements.PartyDegree::party, (one) -> degree)),
					now.rights()
						.stream()
						.collect(Collectors.toMap(Settlements.RightAnswer::right,
								(one) -> new Restored(restored, "Даты знаю"))),
					List.of(new Term("специалист", "письменная памятка", LocalDate.of(2026, 12, 1))), residual,
					"Не хватало сроков", LocalDate.of(2026, 12, 23)));
			return id;
		});
	}

	private ConflictId move(ConflictId id, ConflictStatus to) {
		return moveWith(id, to, null);
	}

	private ConflictId moveWith(ConflictId id, ConflictStatus to, String reason) {
		this.lifeCycle.move(id, version(id), to, reason);
		return id;
	}

	private long version(ConflictId id) {
		return this.conflicts.require(id).version();
	}

	private String agencyStatus(ConflictId id) {
		return Agency.read("select status from conflict where id = ?", String.class, id.value());
	}

	private <T> T as(Supplier<T> work) {
		return this.acting.as(this.agency.worker.actor(), work);
	}

	private List<String> missing(Supplier<?> move) {
		Gate.Shut shut = catchThrowableOfType(Gate.Shut.class, () -> as(move::get));
		assertThat(shut).as("the gate is shut").isNotNull();
		return shut.missing().stream().map(Missing::key).toList();
	}

}
