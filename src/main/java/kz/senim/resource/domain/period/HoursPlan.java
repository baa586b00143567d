package kz.senim.resource.domain.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import kz.senim.kernel.id.ConflictId;
import kz.senim.resource.domain.scene.Care;
import kz.senim.resource.domain.scene.CareReading;
import kz.senim.resource.domain.scene.Scene;
import kz.senim.resource.hours.Allocation;
import kz.senim.resource.hours.HoursAllocation;
import kz.senim.resource.hours.HoursWanted;
import kz.senim.resource.score.KeyScores;
import kz.senim.resource.score.KeyScoring;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Puts scores, decisions and hours worked together into a proposal.
 */
@Component
class HoursPlan {

	private static final int SAFETY_FROM = 4;

	private final KeyScoring scoring;

	private final HoursAllocation allocation;

	private final CareReading care;

	private final HoursStore store;

	HoursPlan(KeyScoring scoring, HoursAllocation allocation, CareReading care, HoursStore store) {
		this.scoring = scoring;
		this.allocation = allocation;
		this.care = care;
		this.store = store;
	}

	/** The proposal of a month, and what came of it so far. */
	Proposal of(Scene scene, YearMonth month, LocalDate today) {
		Budget budget = this.store.budget(scene.scope(), month);
		Map<ConflictId, Adjustment> decided = this.store.decided(scene.ids(), month);
		List<HoursWanted> wanted = wanted(scene, decided);
		Allocation proposal = this.allocation.allocate((budget != null) ? budget.hours() : 0, wanted);
		Worked worked = new Worked(this.care.of(scene.ids(), month), today);
		List<HoursRow> rows = IntStream.range(0, wanted.size()).mapToObj((i) -> {
			Scene.Node node = scene.nodes().get(i);
			return worked.row(node, wanted.get(i).key(), proposal.shares().get(i), decided.get(node.id()));
		})
			.sorted(Comparator.comparing((HoursRow row) -> !row.safety())
				.thenComparing((row) -> -row.key())
				.thenComparing((row) -> row.node().number()))
			.toList();
		return new Proposal(budget, proposal, rows);
	}

	private List<HoursWanted> wanted(Scene scene, Map<ConflictId, Adjustment> decided) {
		KeyScores scores = this.scoring.score(scene.graph());
		return IntStream.range(0, scene.nodes().size()).mapToObj((i) -> {
			Scene.Node node = scene.nodes().get(i);
			return new HoursWanted(node.id(), node.acuteness(), scores.scores().get(i).key(),
					reserved(node, decided.get(node.id())));
		}).toList();
	}

	private static @Nullable Double reserved(Scene.Node node, @Nullable Adjustment decided) {
		return (node.acuteness() >= SAFETY_FROM && decided != null) ? (Double) decided.hours() : null;
	}

	/** What each conflict has had of people's time. */
	private record Worked(Map<ConflictId, Care> care, LocalDate today) {

		HoursRow row(Scene.Node node, double key, Allocation.Share share, @Nullable Adjustment decided) {
			Care own = Objects.requireNonNull(this.care.get(node.id()));
			double all = this.care.values().stream().mapToDouble(Care::minutes).sum();
			double before = this.care.values().stream().mapToDouble(Care::minutesBefore).sum();
			return new HoursRow(node, key, share.hours(), share.kind(), decided, own.hours(), own.days(this.today),
					own.losing(node.acuteness(), all, before));
		}

	}

	/** Hours of a month across conflicts. */
	record Proposal(@Nullable Budget budget, Allocation allocation, List<HoursRow> rows) {
	}

}
