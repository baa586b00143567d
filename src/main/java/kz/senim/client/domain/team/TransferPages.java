package kz.senim.client.domain.team;

import java.util.List;
import java.util.Map;

import kz.senim.kernel.Forbidden;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.Role;
import kz.senim.kernel.id.StaffId;
import kz.senim.staff.StaffDirectory;
import kz.senim.staff.StaffRef;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the page shows on which many clients are handed over at once.
 */
@Service
@Transactional
public class TransferPages {

	/** How many clients go at once. */
	public static final int MOST = BulkTable.MOST;

	private final BulkTable table;

	private final BulkEcho echo;

	private final StaffDirectory staff;

	TransferPages(BulkTable table, BulkEcho echo, StaffDirectory staff) {
		this.table = table;
		this.echo = echo;
		this.staff = staff;
	}

	/** The workers of the led teams who have clients, also those who left. */
	public List<Giver> givers() {
		requireSupervisor();
		Map<StaffId, Long> loads = this.table.loads();
		return this.staff.byId(loads.keySet())
			.values()
			.stream()
			.map((one) -> new Giver(one, loads.getOrDefault(one.id(), 0L)))
			.sorted((one, other) -> one.person().fullName().compareTo(other.person().fullName()))
			.toList();
	}

	/** The clients of one of them, and who may take them over. */
	public Transfer of(StaffId from) {
		requireSupervisor();
		List<BulkTable.Line> lines = this.table.linesOf(from);
		if (lines.isEmpty()) {
			throw new NotFound("worker with clients");
		}
		List<BulkTable.Line> shown = lines.stream().limit(MOST).toList();
		this.echo.shown(shown);
		List<StaffRef> takers = this.staff.ledBy(this.echo.actor().requireStaff())
			.stream()
			.filter((one) -> one.role() == Role.WORKER && !one.id().equals(from))
			.toList();
		return new Transfer(this.staff.get(from), shown.stream().map(TransferPages::offer).toList(),
				shown.size() < lines.size(), takers);
	}

	private static Offer offer(BulkTable.Line line) {
		return new Offer(line.assignment().toString(), line.client().fullName(), line.client().number());
	}

	private void requireSupervisor() {
		if (!this.echo.actor().is(Role.SUPERVISOR)) {
			throw new Forbidden("team");
		}
	}

	/** Somebody whose clients may be handed over. */
	public record Giver(StaffRef person, long clients) {
	}

	/**
	 * What may be handed over.
	 *
	 * @param more whether there are more clients than may go at once
	 */
	public record Transfer(StaffRef from, List<Offer> clients, boolean more, List<StaffRef> takers) {
	}

	/** A client by the assignment of the main worker, as the form sends it. */
	public record Offer(String assignment, String name, String number) {
	}

}
