package kz.senim.client.domain.team;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import kz.senim.audit.AuditTrail;
import kz.senim.client.ClientRef;
import kz.senim.client.Clients;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.staff.StaffDirectory;
import kz.senim.staff.StaffRef;
import kz.senim.staff.TeamRef;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the pages of a client's workers show; every opening is a row of the trail.
 */
@Service
@Transactional
public class WorkersPages {

	private static final String PART = "workers";

	private final Clients clients;

	private final AssignmentRights rights;

	private final AssignmentTable table;

	private final StaffDirectory staff;

	private final AuditTrail audit;

	WorkersPages(Clients clients, AssignmentRights rights, AssignmentTable table, StaffDirectory staff,
			AuditTrail audit) {
		this.clients = clients;
		this.rights = rights;
		this.table = table;
		this.staff = staff;
		this.audit = audit;
	}

	/** Who works and worked with the client, for everybody who sees the client. */
	public Workers of(ClientId id) {
		ClientRef client = this.clients.require(id);
		this.audit.viewed(PART, id, null);
		AssignmentTable.History history = this.table.history(id);
		return new Workers(client, history.lines(), history.moves(), names(history), this.rights.mayAssign(id));
	}

	/** What a form needs by which a worker is given. */
	public Choosing choosing(ClientId id) {
		ClientRef client = this.rights.require(id);
		this.audit.viewed(PART, id, null);
		List<WorkerLine> current = this.table.current(id);
		return new Choosing(client, current, names(current), this.rights.candidates(client));
	}

	/** The teams to which the client may be moved. */
	public Moving moving(ClientId id) {
		ClientRef client = this.rights.require(id);
		this.audit.viewed(PART, id, null);
		return new Moving(client, this.rights.teams(client));
	}

	/** The additional worker whom a page asks about before the work ends. */
	public Leaving leaving(ClientId id, StaffId worker) {
		ClientRef client = this.rights.require(id);
		this.audit.viewed(PART, id, null);
		if (this.table.current(id).stream().noneMatch((line) -> !line.main() && line.staff().equals(worker))) {
			throw new NotFound("additional worker");
		}
		return new Leaving(client, this.staff.get(worker));
	}

	private Map<StaffId, StaffRef> names(AssignmentTable.History history) {
		Stream<StaffId> workers = history.lines().stream().flatMap((line) -> Stream.of(line.staff(), line.by()));
		Stream<StaffId> movers = history.moves().stream().map(TeamMoveLine::by);
		return this.staff.byId(Stream.concat(workers, movers).distinct().toList());
	}

	private Map<StaffId, StaffRef> names(Collection<WorkerLine> lines) {
		return this.staff
			.byId(lines.stream().flatMap((line) -> Stream.of(line.staff(), line.by())).distinct().toList());
	}

	/**
	 * Who works and worked with a client.
	 *
	 * @param moves between teams, newest first
	 * @param mayAssign whether the acting person may change it
	 */
	public record Workers(ClientRef client, List<WorkerLine> lines, List<TeamMoveLine> moves,
			Map<StaffId, StaffRef> names, boolean mayAssign) {

		public List<WorkerLine> now() {
			return this.lines.stream().filter(WorkerLine::isCurrent).toList();
		}

		public List<WorkerLine> before() {
			return this.lines.stream().filter((line) -> !line.isCurrent()).toList();
		}

		public boolean hasMain() {
			return now().stream().anyMatch(WorkerLine::main);
		}

	}

	/**
	 * Whom a supervisor may choose.
	 *
	 * @param current who works with the client now
	 */
	public record Choosing(ClientRef client, List<WorkerLine> current, Map<StaffId, StaffRef> names,
			List<StaffRef> candidates) {

		/** Name of the main worker, or null. */
		public @Nullable String mainName() {
			return main().map((line) -> this.names.get(line.staff())).map(StaffRef::shortName).findFirst().orElse(null);
		}

		/** The assignment of the main worker, or null. */
		public @Nullable UUID mainAssignment() {
			return main().map(WorkerLine::id).findFirst().orElse(null);
		}

		private Stream<WorkerLine> main() {
			return this.current.stream().filter(WorkerLine::main);
		}

		/** The candidates without the present main worker. */
		public List<StaffRef> forMain() {
			return this.candidates.stream()
				.filter((one) -> main().noneMatch((line) -> line.staff().equals(one.id())))
				.toList();
		}

		/** The candidates who do not yet work with the client. */
		public List<StaffRef> forAdditional() {
			return this.candidates.stream()
				.filter((one) -> this.current.stream().noneMatch((line) -> line.staff().equals(one.id())))
				.toList();
		}

	}

	/** An additional worker of a client. */
	public record Leaving(ClientRef client, StaffRef worker) {
	}

	/** A client who is about to be moved. */
	public record Moving(ClientRef client, List<TeamRef> teams) {
	}

}
