package kz.senim.resource.hours;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import kz.senim.resource.RandomGraphs;
import kz.senim.resource.ReferenceCase;
import kz.senim.resource.hours.Allocation.Kind;
import kz.senim.resource.hours.Allocation.Share;
import kz.senim.resource.score.KeyScoreSettings;
import kz.senim.resource.score.KeyScores;
import kz.senim.resource.score.KeyScoring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/**
 * Hours proposed, against an independent program and for 2,000 cases by chance.
 */
class HoursAllocationTests {

	private final HoursAllocation hours = new HoursAllocation(AllocationSettings.PROPOSED);

	@ParameterizedTest
	@MethodSource("kz.senim.resource.ReferenceCase#all")
	void meetsTheReference(ReferenceCase reference) {
		Allocation allocation = this.hours.allocate(reference.json().path("budgetHours").asDouble(), wanted(reference));

		JsonNode expected = reference.json().path("allocation");
		assertThat(allocation.distributable()).isCloseTo(expected.path("distributable").asDouble(), within(1e-6));
		assertThat(allocation.reservedAboveBudget()).isEqualTo(expected.path("reservedAboveBudget").asBoolean());
		assertThat(allocation.scaledDown()).isEqualTo(expected.path("scaledDown").asBoolean());
		List<Double> hoursExpected = ReferenceCase.numbers(expected.path("hours"));
		for (int i = 0; i < hoursExpected.size(); i++) {
			assertThat(allocation.shares().get(i).hours()).isCloseTo(hoursExpected.get(i), within(1e-6));
		}
	}

	@Test
	void addsUpToTheBudgetAndKeepsReserveFloorAndCap() {
		Random random = new Random(20261123);
		for (int i = 0; i < 2000; i++) {
			List<HoursWanted> wanted = random(random);
			double budget = random.nextInt(5) * random.nextDouble() * 40;
			HoursAllocation hours = new HoursAllocation(
					new AllocationSettings(1 + 2 * random.nextDouble(), 0.5, 0.05, 0.6));

			check(budget, wanted, hours.allocate(budget, wanted));
		}
	}

	@Test
	void namesAndOrderDoNotMatter() {
		Random random = new Random(7);
		for (int i = 0; i < 2000; i++) {
			List<HoursWanted> wanted = random(random);
			double budget = random.nextDouble() * 60;
			List<HoursWanted> others = new ArrayList<>(wanted.stream()
				.map((one) -> new HoursWanted(RandomGraphs.renamed(one.id()), one.acuteness(), one.key(),
						one.reserved()))
				.toList());
			Collections.shuffle(others, random);

			Allocation before = this.hours.allocate(budget, wanted);
			Allocation after = this.hours.allocate(budget, others);

			for (Share share : before.shares()) {
				Share same = after.shares()
					.stream()
					.filter((one) -> one.conflict().equals(RandomGraphs.renamed(share.conflict())))
					.findFirst()
					.orElseThrow();
				assertThat(same.hours()).isCloseTo(share.hours(), within(1e-9));
			}
		}
	}

	@Test
	void saysWhatDecidedAndForWhomNothingIsReserved() {
		Allocation allocation = this.hours.allocate(20, List.of(new HoursWanted(ReferenceCase.id(0), 5, 0.9, null),
				new HoursWanted(ReferenceCase.id(1), 4, 0.4, 2.0), new HoursWanted(ReferenceCase.id(2), 2, 0.8, null),
				new HoursWanted(ReferenceCase.id(3), 2, 0.1, null)));

		assertThat(allocation.shares()).extracting(Share::kind)
			.containsExactly(Kind.MISSING, Kind.RESERVED, Kind.CAPPED, Kind.FORMULA);
		assertThat(allocation.withoutReserve()).containsExactly(ReferenceCase.id(0));
		assertThat(allocation.total()).isCloseTo(20, within(1e-9));
	}

	@Test
	void aHigherConcentrationGivesMoreToTheHighest() {
		List<HoursWanted> wanted = List.of(new HoursWanted(ReferenceCase.id(0), 3, 0.5, null),
				new HoursWanted(ReferenceCase.id(1), 3, 0.4, null), new HoursWanted(ReferenceCase.id(2), 3, 0.3, null));
		HoursAllocation squared = new HoursAllocation(new AllocationSettings(2, 0.5, 0.05, 0.6));

		assertThat(squared.allocate(30, wanted).shares().get(0).hours())
			.isGreaterThan(this.hours.allocate(30, wanted).shares().get(0).hours());
	}

	@Test
	void withoutAnyNeedAllGetAlike() {
		Allocation allocation = this.hours.allocate(9,
				IntStream.range(0, 3).mapToObj((i) -> new HoursWanted(ReferenceCase.id(i), 0, 0, null)).toList());

		assertThat(allocation.shares()).allSatisfy((share) -> assertThat(share.hours()).isCloseTo(3, within(1e-9)));
	}

	@Test
	void refusesWhatCannotBe() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.hours.allocate(-1, List.of()));
		assertThatIllegalArgumentException().isThrownBy(() -> this.hours.allocate(Double.NaN, List.of()));
		assertThatIllegalArgumentException().isThrownBy(() -> new HoursWanted(ReferenceCase.id(0), 3, 0.2, 2.0));
		assertThatIllegalArgumentException().isThrownBy(() -> new HoursWanted(ReferenceCase.id(0), 4, 0.2, -2.0));
		assertThatIllegalArgumentException().isThrownBy(() -> new AllocationSettings(0.5, 0.5, 0.05, 0.6));
	}

	private static void check(double budget, List<HoursWanted> wanted, Allocation allocation) {
		double reserved = 0;
		long k = wanted.stream().filter((one) -> !one.safetyFirst()).count();
		double rest = allocation.distributable();
		double floor = Math.max(0.5, 0.05 * rest / Math.max(1, k));
		for (int i = 0; i < wanted.size(); i++) {
			double given = allocation.shares().get(i).hours();
			if (wanted.get(i).safetyFirst()) {
				reserved += given;
				assertThat(given).isEqualTo(wanted.get(i).reserved());
			}
			else if (allocation.scaledDown() || k == 1) {
				assertThat(given).isCloseTo(rest / k, within(1e-9));
			}
			else {
				assertThat(given).isBetween(floor - 1e-9, 0.6 * rest + 1e-9);
			}
		}
		assertThat(allocation.reservedAboveBudget()).isEqualTo(reserved > budget);
		assertThat(allocation.total()).isCloseTo((k > 0) ? Math.max(budget, reserved) : reserved, within(1e-9));
	}

	private static List<HoursWanted> random(Random random) {
		return IntStream.range(0, random.nextInt(12)).mapToObj((i) -> {
			int acuteness = random.nextInt(6);
			double key = (random.nextInt(4) > 0) ? random.nextDouble() : 0;
			return new HoursWanted(ReferenceCase.id(i), acuteness, key,
					(acuteness > 3) ? Double.valueOf(random.nextInt(8)) : null);
		}).toList();
	}

	private static List<HoursWanted> wanted(ReferenceCase reference) {
		KeyScores scores = new KeyScoring(KeyScoreSettings.PROPOSED).score(reference.graph());
		return IntStream.range(0, scores.scores().size()).mapToObj((i) -> {
			JsonNode reserved = reference.json().path("reservedHours").path(String.valueOf(i));
			return new HoursWanted(ReferenceCase.id(i), reference.graph().nodes().get(i).acuteness(),
					scores.scores().get(i).key(), reserved.isMissingNode() ? null : reserved.asDouble());
		}).toList();
	}

}
