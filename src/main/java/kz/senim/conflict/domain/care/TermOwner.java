package kz.senim.conflict.domain.care;

import java.util.List;
import java.util.Locale;

import kz.senim.conflict.ConflictSheet.Party;
import kz.senim.task.Tasks.Owner;

/**
 * Whose step a term of a settlement is: the client's, the worker's, or of both. What a
 * relative or another body promised gives them no step (they are asked, not obliged): the
 * worker sees to it.
 */
final class TermOwner {

	private static final List<String> CLIENT = List.of("клиент", "клиентка", "қызмет алушы", "client");

	private static final List<String> WORKER = List.of("специалист", "работник", "соцработник", "маман", "қызметкер",
			"worker", "specialist");

	private static final List<String> BOTH = List.of("обе стороны", "вместе", "екі тарап", "бірге", "both", "together");

	private TermOwner() {
	}

	static Owner of(String who, List<Party> parties) {
		String typed = who.strip().toLowerCase(Locale.ROOT);
		boolean client = names(typed, CLIENT) || isNamed(typed, parties, true);
		boolean worker = names(typed, WORKER) || isNamed(typed, parties, false);
		if (names(typed, BOTH) || (client && worker)) {
			return Owner.JOINT;
		}
		return client ? Owner.CLIENT : Owner.WORKER;
	}

	/** Whether the title must still say who, because the owner does not. */
	static boolean isSomebodyElse(String who, List<Party> parties) {
		String typed = who.strip().toLowerCase(Locale.ROOT);
		return !names(typed, BOTH) && !names(typed, CLIENT) && !names(typed, WORKER) && !isNamed(typed, parties, true)
				&& !isNamed(typed, parties, false);
	}

	private static boolean names(String typed, List<String> words) {
		return words.stream().anyMatch((word) -> typed.equals(word) || typed.startsWith(word + " "));
	}

	private static boolean isNamed(String typed, List<Party> parties, boolean client) {
		return parties.stream()
			.filter((party) -> client ? "CLIENT".equals(party.kind()) : party.staff() != null)
			.map((party) -> party.name().toLowerCase(Locale.ROOT).replace('\u00A0', ' '))
			.anyMatch((name) -> !name.isBlank() && (typed.contains(name) || name.contains(typed)));
	}

}
