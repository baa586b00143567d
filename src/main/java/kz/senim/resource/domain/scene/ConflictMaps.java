package kz.senim.resource.domain.scene;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;

import kz.senim.kernel.id.ConflictId;
import kz.senim.resource.score.ConflictGraph;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the conflict map: scores of what the acting person may see.
 */
@Service
public class ConflictMaps {

	private final Scopes scopes;

	private final Scenes scenes;

	private final CareReading care;

	private final MapScoring scoring;

	private final SceneTrace trace;

	ConflictMaps(Scopes scopes, Scenes scenes, CareReading care, MapScoring scoring, SceneTrace trace) {
		this.scopes = scopes;
		this.scenes = scenes;
		this.care = care;
		this.scoring = scoring;
		this.trace = trace;
	}

	/**
	 * The map of a scope.
	 * @param settled the conflict that is thought of as settled, or null; one that is not
	 * among those shown is as if not asked for
	 */
	@Transactional
	public ConflictMap open(Scope.Wish wish, @Nullable UUID settled) {
		Scene scene = this.scenes.of(this.scopes.of(wish));
		LocalDate today = this.trace.today();
		this.trace.mapped(scene);
		Map<ConflictId, Care> care = this.care.of(scene.ids(), YearMonth.from(today));
		ConflictGraph graph = scene.graph();
		return ConflictMap.of(scene, this.scopes.options(), this.scoring.of(graph, settled), care, today);
	}

}
