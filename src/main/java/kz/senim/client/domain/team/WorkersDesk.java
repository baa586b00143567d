package kz.senim.client.domain.team;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.TeamId;
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

	private final BulkTransfer bulk;

	private final TeamMove teamMove;

	WorkersDesk(HandOver handOver, BulkTransfer bulk, TeamMove teamMove) {
		this.handOver = handOver;
		this.bulk = bulk;
		this.teamMove = teamMove;
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

	/**
	 * Hands clients over to another worker, all of them or none; returns the page to
	 * show.
	 * @param chosen the assignments of the main worker as the form showed them
	 * @throws RuleViolated if one of them changed meanwhile, or the worker is not one to
	 * choose for one of them
	 */
	public String transfer(UUID formKey, StaffId from, StaffId to, String note, List<UUID> chosen) {
		return translated(() -> this.bulk.transfer(formKey, from, to, note, chosen));
	}

	/**
	 * Moves the client to another of the led teams; the workers stay until that team's
	 * supervisor hands over. Returns the page to show.
	 */
	public String moveTo(UUID formKey, ClientId client, TeamId team, String note) {
		return this.teamMove.move(formKey, client, team, note);
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
