package kz.senim.resource.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import kz.senim.kernel.id.ConflictId;

/**
 * The graph by numbers, W = (wᵢⱼ) with i feeding j; only what is not zero is kept.
 *
 * @param size number of conflicts
 * @param cells the links
 * @param need acuteness by 5 of each conflict, 0 to 1
 */
record Matrix(int size, List<Cell> cells, double[] need) {

	static Matrix of(ConflictGraph graph) {
		Map<ConflictId, Integer> places = new HashMap<>();
		graph.nodes().forEach((node) -> places.put(node.id(), places.size()));
		List<Cell> cells = new ArrayList<>();
		graph.links()
			.forEach((link) -> cells.add(
					new Cell(places.getOrDefault(link.from(), 0), places.getOrDefault(link.to(), 0), link.strength())));
		double[] need = graph.nodes().stream().mapToDouble((node) -> node.acuteness() / 5.0).toArray();
		return new Matrix(places.size(), cells, need);
	}

	/** Sums of the rows, then of the columns. */
	int[] sums() {
		int[] sums = new int[2 * this.size];
		for (Cell cell : this.cells) {
			sums[cell.from()] += cell.strength();
			sums[this.size + cell.to()] += cell.strength();
		}
		return sums;
	}

	/** s of DEMATEL, the largest sum of a row or a column; 0 without links. */
	int largestSum() {
		return Arrays.stream(sums()).max().orElse(0);
	}

	/** Σⱼ wᵢⱼ·yⱼ. */
	double[] times(double[] y) {
		double[] product = new double[this.size];
		this.cells.forEach((cell) -> product[cell.from()] += cell.strength() * y[cell.to()]);
		return product;
	}

	Matrix transposed() {
		return new Matrix(this.size,
				this.cells.stream().map((cell) -> new Cell(cell.to(), cell.from(), cell.strength())).toList(),
				this.need);
	}

	Matrix with(List<Cell> others) {
		return new Matrix(this.size, others, this.need);
	}

	int linked() {
		return (int) IntStream.concat(this.cells.stream().mapToInt(Cell::from), this.cells.stream().mapToInt(Cell::to))
			.distinct()
			.count();
	}

	/** A link by numbers. */
	record Cell(int from, int to, int strength) {
	}

}
