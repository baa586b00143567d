package kz.senim.audit.report;

import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;

/**
 * The report in a few lines: by whom, which parts, whose data.
 */
final class BreachSummary {

	private final Map<String, Long> people = new TreeMap<>();

	private final Map<String, Long> parts = new TreeMap<>();

	private final Map<String, Long> clients = new TreeMap<>();

	private long rows;

	BreachRow add(BreachRow row) {
		this.rows++;
		this.people.merge(row.who(), 1L, Long::sum);
		this.parts.merge(row.part(), 1L, Long::sum);
		for (String number : row.clients().split(" ")) {
			if (!number.isEmpty()) {
				this.clients.merge(number, 1L, Long::sum);
			}
		}
		return row;
	}

	long rows() {
		return this.rows;
	}

	void print(PrintStream out) {
		out.println();
		out.println(this.rows + " rows");
		print(out, "By whom", this.people);
		print(out, "Which parts", this.parts);
		print(out, "Whose data", this.clients);
	}

	private static void print(PrintStream out, String title, Map<String, Long> counts) {
		out.println(title + ":");
		counts.forEach((name, count) -> out.printf("  %6d  %s%n", count, name));
	}

}
