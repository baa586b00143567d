package kz.senim.resource.domain.scene;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import kz.senim.kernel.id.ConflictId;
import kz.senim.resource.score.ConflictGraph.Link;
import kz.senim.resource.score.KeyScore;
import kz.senim.resource.score.KeyScores;
import kz.senim.resource.score.LinkStability.Stability;
import kz.senim.resource.score.WhatIf.Settled;
import org.jspecify.annotations.Nullable;

/**
 * The conflict map as a page shows it.
 *
 * @param rows highest score first
 * @param linkers who noted how many of the links
 * @param stability null where there is no key conflict to speak of
 * @param whatIf what could change if one were settled, or null
 */
public record ConflictMap(Scene scene, Scopes.Options options, List<Row> rows, KeyScores scores,
		Map<String, Long> linkers, @Nullable Stability stability, @Nullable Settled whatIf) {

	/** Columns of the explanation: more would not be read side by side. */
	private static final int EXPLAINED = 3;

	private static final int LARGE = 100;

	static ConflictMap of(Scene scene, Scopes.Options options, MapScoring.Scored scored, Map<ConflictId, Care> care,
			LocalDate today) {
		KeyScores scores = scored.scores();
		Map<ConflictId, List<Feeds>> feeds = feeds(scene);
		List<Row> rows = IntStream.range(0, scene.nodes().size()).mapToObj((i) -> {
			Scene.Node node = scene.nodes().get(i);
			return new Row(node, scores.scores().get(i), scores.enough() && scores.isKey(node.id()),
					feeds.getOrDefault(node.id(), List.of()), Objects.requireNonNull(care.get(node.id())).days(today));
		})
			.sorted(Comparator.comparingDouble((Row row) -> -row.score().key())
				.thenComparing((row) -> row.node().number()))
			.toList();
		Map<String, Long> linkers = scene.lines()
			.stream()
			.collect(Collectors.groupingBy(Scene.Line::by, LinkedHashMap::new, Collectors.counting()));
		return new ConflictMap(scene, options, rows, scores, linkers, scored.stability(), scored.whatIf());
	}

	/** What each conflict feeds. */
	private static Map<ConflictId, List<Feeds>> feeds(Scene scene) {
		Map<ConflictId, Scene.Node> nodes = scene.nodes()
			.stream()
			.collect(Collectors.toMap(Scene.Node::id, (node) -> node));
		return scene.lines()
			.stream()
			.map(Scene.Line::link)
			.collect(Collectors.groupingBy(Link::from,
					Collectors.mapping(
							(link) -> new Feeds(Objects.requireNonNull(nodes.get(link.to())), link.strength()),
							Collectors.toList())));
	}

	/** Whether the page must be sparing, so that it stays quick on a slow line. */
	public boolean large() {
		return this.rows.size() > LARGE;
	}

	public Row row(ConflictId id) {
		return this.rows.stream().filter((row) -> row.node().id().equals(id)).findFirst().orElseThrow();
	}

	/** The key conflicts, highest first; none where too few are linked. */
	public List<Row> keys() {
		return this.rows.stream().filter(Row::key).toList();
	}

	/** Those whose scores are explained side by side. */
	public List<Row> explained() {
		List<Row> keys = keys();
		return keys.subList(0, Math.min(EXPLAINED, keys.size()));
	}

	/**
	 * A conflict of the map.
	 *
	 * @param feeds what it feeds
	 * @param days without attention
	 */
	public record Row(Scene.Node node, KeyScore score, boolean key, List<Feeds> feeds, long days) {

		public boolean neglected() {
			return this.days >= Care.PATIENCE;
		}

	}

	/** A conflict that is fed, and how strongly. */
	public record Feeds(Scene.Node node, int strength) {
	}

}
