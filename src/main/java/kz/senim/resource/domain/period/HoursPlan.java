package kz.senim.resource.domain.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
		Map<ConflictId, Care> care = this.care.of(scene.ids(), month);
		KeyScores scores = this.scoring.score(scene.graph());
		List<HoursWanted> wanted = IntStream.range(0, scene.nodes().size()).mapToObj((i) -> {
			Scene.Node node = scene.nodes().get(i);
			return new HoursWanted(node.id(), node.acuteness(), scores.scores().get(i).key(),
					reserved(node, decided.get(node.id())));
		}).toList();
		Allocation proposal = this.allocation.allocate((budget != null) ? budget.hours() : 0, wanted);
		double all = care.values().stream().mapToDouble(Care::minutes).sum();
		double before = care.values().stream().mapToDouble(Care::minutesBefore).sum();
		List<HoursRow> rows = IntStream.range(0, wanted.size()).mapToObj((i) -> {
			Scene.Node node = scene.nodes().get(i);
			Allocation.Share share = proposal.shares().get(i);
			Care cared = care.get(node.id());
			return new HoursRow(node, wanted.get(i).key(), share.hours(), share.kind(), decided.get(node.id()),
					cared.hours(), cared.days(today), cared.losing(node.acuteness(), all, before));
		})
			.sorted(Comparator.comparing((HoursRow row) -> !row.safety())
				.thenComparing((row) -> -row.key())
				.thenComparing((row) -> row.node().number()))
			.toList();
		return new Proposal(budget, proposal, rows);
	}

	private static @Nullable Double reserved(Scene.Node node, @Nullable Adjustment decided) {
		return (node.acuteness() >= SAFETY_FROM && decided != null) ? (Double) decided.hours() : null;
	}

	/** Hours of a month across conflicts. */
	record Proposal(@Nullable Budget budget, Allocation allocation, List<HoursRow> rows) {
	}

}
