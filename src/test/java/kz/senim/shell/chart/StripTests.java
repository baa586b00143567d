package kz.senim.shell.chart;

import java.time.LocalDate;
import java.util.List;

import kz.senim.shell.chart.Strip.Event;
import kz.senim.shell.chart.Strip.Point;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Trust over time as lines.
 */
class StripTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

	@Test
	void theClientsLineGoesFromRatingToRating() {
		StripDrawing drawing = new Strip(
				List.of(new Point(DAY, 4, 3), new Point(DAY.plusDays(5), 5, null), new Point(DAY.plusDays(10), 6, 5)),
				List.of(), "")
			.wide();

		assertThat(drawing.client()).hasSize(1);
		assertThat(drawing.client().get(0).split(" ")).hasSize(2);
	}

	@Test
	void theWorkersLineKeepsItsGaps() {
		StripDrawing drawing = new Strip(List.of(new Point(DAY, 4, null), new Point(DAY.plusDays(1), 4, null),
				new Point(DAY.plusDays(2), null, 3), new Point(DAY.plusDays(3), 6, null),
				new Point(DAY.plusDays(4), 6, null)), List.of(), "")
			.wide();

		assertThat(drawing.worker()).hasSize(2);
	}

	@Test
	void aConflictIsAnUprightLineAtItsDate() {
		StripDrawing drawing = new Strip(List.of(new Point(DAY, 4, 3), new Point(DAY.plusDays(10), 6, 5)),
				List.of(new Event(DAY.plusDays(5), "КФ-118")), "")
			.wide();

		assertThat(drawing.events()).startsWith("M").contains("V");
		assertThat(drawing.eventNames()).extracting(StripDrawing.Label::text).containsExactly("КФ-118");
	}

}
