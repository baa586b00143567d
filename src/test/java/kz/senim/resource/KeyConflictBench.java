package kz.senim.resource;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import kz.senim.resource.map.MapLayout;
import kz.senim.resource.map.MapNode;
import kz.senim.resource.map.Shape;
import kz.senim.resource.score.ConflictGraph;
import kz.senim.resource.score.KeyScoreSettings;
import kz.senim.resource.score.KeyScoring;
import kz.senim.resource.score.LinkStability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Prints what the key score costs with 300 conflicts and 1,500 links; run by
 * {@code docs/bench/key-conflict}.
 */
class KeyConflictBench {

	private final KeyScoring scoring = new KeyScoring(KeyScoreSettings.PROPOSED);

	private final ConflictGraph graph = RandomGraphs.one(new Random(20261123), 300, 1500);

	@Test
	void keyScore() {
		print("key score, 300 conflicts, 1,500 links (budget 50 ms)", 100, () -> this.scoring.score(this.graph));
	}

	@Test
	void stability() {
		LinkStability stability = new LinkStability(this.scoring);
		print("stability, each of 1,500 links dropped", 10, () -> stability.of(this.graph));
	}

	@ParameterizedTest
	@CsvSource({ "WIDE,60", "NARROW,60", "WIDE,300", "NARROW,300" })
	void map(Shape shape, int links) {
		ConflictGraph drawn = RandomGraphs.one(new Random(20261123), 300, links);
		List<MapNode> nodes = drawn.nodes()
			.stream()
			.map((node) -> new MapNode(node.id(), node.acuteness() / 5.0, null, List.of("КФ-2026-000118", "Выплата")))
			.toList();
		print("map %s, 300 conflicts, %d links".formatted(shape, links), 5,
				() -> new MapLayout().draw(nodes, drawn.links(), shape));
	}

	private static void print(String name, int times, Runnable work) {
		double first = time(work);
		double[] later = new double[times];
		Arrays.setAll(later, (i) -> time(work));
		Arrays.sort(later);
		System.out.printf("BENCH %s: first %.1f ms of the processor, median %.1f ms, longest %.1f ms%n", name, first,
				later[times / 2], later[times - 1]);
	}

	/** Of this thread's processor, so that a busy machine does not count. */
	private static double time(Runnable work) {
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		long start = threads.getCurrentThreadCpuTime();
		work.run();
		return (threads.getCurrentThreadCpuTime() - start) / 1e6;
	}

}
