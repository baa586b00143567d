package kz.senim.diagnosis.similar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import kz.senim.diagnosis.similar.Similarity.Match;
import kz.senim.diagnosis.similar.Similarity.Trait;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/**
 * How alike conflicts are, and what is said about it.
 */
class SimilarConflictsTests {

	private static final ConflictTraits WAITING = new ConflictTraits(
			ConflictTraits.causes("BUREAUCRACY", List.of("LACK_INFO")),
			ConflictTraits.counted(List.of("PAYMENT", "INFO")), Map.of("VALUES", 3), 3,
			ConflictTraits.counted(List.of("CLIENT", "WORKER")));

	private final SimilarConflicts similar = new SimilarConflicts(SimilaritySettings.PROPOSED);

	@Test
	void aConflictIsWhollyLikeItself() {
		Similarity similarity = this.similar.compare(WAITING, WAITING);

		assertThat(similarity.figure()).isCloseTo(1, within(1e-12));
		assertThat(similarity.matches()).extracting(Match::share).containsOnly(1.0);
	}

	@Test
	void saysWhatMatched() {
		ConflictTraits other = new ConflictTraits(ConflictTraits.causes("BUREAUCRACY", List.of()),
				ConflictTraits.counted(List.of("INFO")), Map.of("AGE", 2), 4,
				ConflictTraits.counted(List.of("CLIENT", "WORKER", "RELATIVE")));

		Similarity similarity = this.similar.compare(WAITING, other);

		assertThat(similarity.inCommon()).extracting(Match::trait)
			.containsExactly(Trait.CAUSES, Trait.RIGHTS, Trait.PARTIES, Trait.ACUTENESS);
		assertThat(similarity.inCommon().get(0).common()).containsExactly("BUREAUCRACY");
		assertThat(similarity.inCommon().get(0).share()).isCloseTo(2.0 / 3, within(1e-12));
		assertThat(similarity.figure()).isCloseTo(0.3 * 2 / 3 + 0.25 / 2 + 0.1 * 0.75 + 0.15 * 2 / 3, within(1e-12));
	}

	@Test
	void theSameMainCauseSaysMoreThanTheSameFurtherOne() {
		ConflictTraits sameMain = onlyCauses("A", List.of("B"));

		assertThat(this.similar.compare(sameMain, onlyCauses("A", List.of("C"))).figure())
			.isGreaterThan(this.similar.compare(sameMain, onlyCauses("C", List.of("B"))).figure());
	}

	@Test
	void whatIsNotRecordedYetIsNotInCommon() {
		ConflictTraits draft = onlyCauses("BUREAUCRACY", List.of("LACK_INFO"));

		assertThat(this.similar.compare(draft, WAITING).figure()).isCloseTo(0.3, within(1e-12));
		assertThat(this.similar.compare(draft, draft).figure()).isCloseTo(1, within(1e-12));
	}

	@Test
	void nothingRecordedIsLikeNothing() {
		ConflictTraits empty = new ConflictTraits(Map.of(), Map.of(), Map.of(), null, Map.of());

		assertThat(this.similar.compare(empty, empty).figure()).isZero();
		assertThat(this.similar.compare(empty, WAITING).figure()).isZero();
	}

	@Test
	void isTheSameEitherWayFromZeroToOneAndTheSumOfItsParts() {
		Random random = new Random(20261123);
		for (int i = 0; i < 2000; i++) {
			ConflictTraits one = random(random);
			ConflictTraits other = random(random);
			Similarity similarity = this.similar.compare(one, other);

			assertThat(similarity.figure()).isBetween(0.0, 1.0);
			assertThat(this.similar.compare(other, one).figure()).isCloseTo(similarity.figure(), within(1e-12));
			assertThat(similarity.matches().stream().mapToDouble(Match::part).sum()).isCloseTo(similarity.figure(),
					within(1e-12));
		}
	}

	@Test
	void findsTheBestFirst() {
		Map<String, ConflictTraits> candidates = new LinkedHashMap<>();
		candidates.put("far", onlyCauses("POVERTY", List.of()));
		candidates.put("near", onlyCauses("BUREAUCRACY", List.of()));
		candidates.put("same", WAITING);

		assertThat(this.similar.best(WAITING, candidates, 0.1, 5)).extracting(SimilarConflicts.Found::candidate)
			.containsExactly("same", "near");
		assertThat(this.similar.best(WAITING, candidates, 0.1, 1)).hasSize(1);
	}

	@Test
	void refusesWhatCannotBe() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new ConflictTraits(Map.of("A", 0), Map.of(), Map.of(), null, Map.of()));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new ConflictTraits(Map.of(), Map.of(), Map.of(), 6, Map.of()));
		assertThatIllegalArgumentException().isThrownBy(() -> new SimilaritySettings(0, 0, 0, 0, 0));
	}

	private static ConflictTraits onlyCauses(String main, List<String> further) {
		return new ConflictTraits(ConflictTraits.causes(main, further), Map.of(), Map.of(), null, Map.of());
	}

	private static ConflictTraits random(Random random) {
		int acuteness = random.nextInt(6);
		return new ConflictTraits(codes(random), codes(random), codes(random), (acuteness > 0) ? acuteness : null,
				codes(random));
	}

	private static Map<String, Integer> codes(Random random) {
		List<String> codes = new ArrayList<>();
		for (int i = random.nextInt(5); i > 0; i--) {
			codes.add("C" + random.nextInt(6));
		}
		return ConflictTraits.counted(codes);
	}

}
