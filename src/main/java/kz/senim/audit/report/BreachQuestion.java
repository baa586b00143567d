package kz.senim.audit.report;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What the operator asks: about whom, and for which days in Almaty.
 *
 * @param whose number of a client's file, or sign-in name of a member of staff
 * @param csv where to write the rows, or null for the console
 */
record BreachQuestion(String whose, LocalDate from, LocalDate to, @Nullable Path csv) {

	private static final Set<String> OPTIONS = Set.of("--from", "--to", "--csv");

	static Optional<BreachQuestion> of(List<String> arguments) {
		if (arguments.isEmpty() || arguments.size() % 2 == 0) {
			return Optional.empty();
		}
		Map<String, String> options = new HashMap<>();
		for (int i = 1; i < arguments.size(); i += 2) {
			options.put(arguments.get(i), arguments.get(i + 1));
		}
		String from = options.get("--from");
		String to = options.get("--to");
		if (from == null || to == null || !OPTIONS.containsAll(options.keySet())) {
			return Optional.empty();
		}
		try {
			String csv = options.get("--csv");
			return Optional.of(new BreachQuestion(arguments.get(0), LocalDate.parse(from), LocalDate.parse(to),
					(csv != null) ? Path.of(csv) : null));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
