package kz.senim.resource.domain.scene;

import java.util.UUID;

import kz.senim.kernel.id.ConflictId;
import kz.senim.resource.score.ConflictGraph;
import kz.senim.resource.score.KeyScores;
import kz.senim.resource.score.KeyScoring;
import kz.senim.resource.score.LinkStability;
import kz.senim.resource.score.LinkStability.Stability;
import kz.senim.resource.score.WhatIf;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * All that the map says about a graph.
 */
@Component
class MapScoring {

	private final KeyScoring scoring;

	private final LinkStability stability;

	private final WhatIf whatIf;

	MapScoring(KeyScoring scoring, LinkStability stability, WhatIf whatIf) {
		this.scoring = scoring;
		this.stability = stability;
		this.whatIf = whatIf;
	}

	Scored of(ConflictGraph graph, @Nullable UUID settled) {
		KeyScores scores = this.scoring.score(graph);
		boolean speaks = scores.enough() && !scores.keyConflicts().isEmpty();
		return new Scored(scores, speaks ? this.stability.of(graph) : null, settled(graph, settled));
	}

	private WhatIf.@Nullable Settled settled(ConflictGraph graph, @Nullable UUID settled) {
		boolean known = graph.nodes().stream().anyMatch((node) -> node.id().value().equals(settled));
		return (settled != null && known) ? this.whatIf.settle(graph, new ConflictId(settled)) : null;
	}

	/**
	 * Scores with their stability.
	 *
	 * @param stability null where there is no key conflict to speak of
	 * @param whatIf what could change if one were settled, or null
	 */
	public record Scored(KeyScores scores, @Nullable Stability stability, WhatIf.@Nullable Settled whatIf) {
	}

}
