package kz.senim.client.domain.team;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/**
 * Where a supervisor gives a client its workers. Two who act at once: the second one is
 * told, by the domain or, at the latest, by assignment_one_main_uk.
 */
@Service
public class WorkersDesk {

	/** Why a form is refused whose main worker is no longer the one that it showed. */
	public static final String RACED = "client.assign.rule.raced";

	private static final String CONSTRAINT = "assignment_one_main_uk";

	private final HandOver handOver;

	WorkersDesk(HandOver handOver) {
		this.handOver = handOver;
	}

	/**
	 * Gives the client a main worker, instead of the present one if there is one; the
	 * client belongs to the worker's team from then on.
	 * @param note for the worker; obligatory when the client is handed over
	 * @param seen the assignment of the main worker as the form showed it, or null if
	 * there was none
	 * @return the page to show
	 * @throws RuleViolated if somebody else was quicker, the note misses, or the worker
	 * is not one to choose
	 */
	public String giveMain(UUID formKey, ClientId client, StaffId worker, @Nullable String note, @Nullable UUID seen) {
		return translated(() -> this.handOver.giveMain(formKey, client, worker, note, seen));
	}

	/** Lets one more person work with the client; returns the page to show. */
	public String add(UUID formKey, ClientId client, StaffId worker, @Nullable String note) {
		return translated(() -> this.handOver.add(formKey, client, worker, note));
	}

	/** Ends the work of an additional worker; returns the page to show. */
	public String remove(UUID formKey, ClientId client, StaffId worker) {
		return this.handOver.remove(formKey, client, worker);
	}

	private static String translated(Supplier<String> work) {
		try {
			return work.get();
		}
		catch (DataIntegrityViolationException ex) {
			if (String.valueOf(ex.getMessage()).contains(CONSTRAINT)) {
				throw new RuleViolated(RACED, "worker", Map.of());
			}
			throw ex;
		}
	}

}
