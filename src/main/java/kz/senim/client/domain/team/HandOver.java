package kz.senim.client.domain.team;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import kz.senim.client.ClientRef;
import kz.senim.draft.FormKeys;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.TeamId;
import kz.senim.staff.StaffRef;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes who works with a client, each change in one transaction, effective at once.
 */
@Service
@Transactional
class HandOver {

	private final AssignmentRights rights;

	private final AssignmentTable table;

	private final AssignmentEcho echo;

	private final FormKeys formKeys;

	HandOver(AssignmentRights rights, AssignmentTable table, AssignmentEcho echo, FormKeys formKeys) {
		this.rights = rights;
		this.table = table;
		this.echo = echo;
		this.formKeys = formKeys;
	}

	String giveMain(UUID formKey, ClientId id, StaffId worker, @Nullable String note, @Nullable UUID seen) {
		ClientRef client = this.rights.require(id);
		return this.formKeys.once(formKey, "client-main-worker", () -> {
			this.table.lock(id);
			List<WorkerLine> current = this.table.current(id);
			Optional<WorkerLine> main = current.stream().filter(WorkerLine::main).findFirst();
			StaffRef chosen = this.rights.candidate(client, worker);
			checkMain(main, worker, note, seen);
			current.stream().filter((line) -> line.main() || line.staff().equals(worker)).forEach(this.table::end);
			moveTo(client, Objects.requireNonNull(chosen.team()));
			main.ifPresent((old) -> this.echo.ended(client, old));
			UUID begun = this.table.start(id, worker, true, note);
			this.echo.began(client, worker, begun, main.isPresent() ? "client.transferred" : "client.assigned",
					main.isPresent());
			main.ifPresent((old) -> this.echo.goesAlong(client, old.staff(), worker));
			return page(id);
		});
	}

	private static void checkMain(Optional<WorkerLine> main, StaffId worker, @Nullable String note,
			@Nullable UUID seen) {
		if (!Objects.equals(main.map(WorkerLine::id).orElse(null), seen)) {
			throw new RuleViolated(WorkersDesk.RACED, "worker", Map.of());
		}
		if (main.isPresent() && main.get().staff().equals(worker)) {
			throw new RuleViolated("client.assign.rule.same", "worker", Map.of());
		}
		if (main.isPresent() && note == null) {
			throw new RuleViolated("client.assign.rule.note", "note", Map.of());
		}
	}

	private void moveTo(ClientRef client, TeamId team) {
		if (!client.team().equals(team)) {
			this.table.moveTo(client.id(), team);
		}
	}

	String add(UUID formKey, ClientId id, StaffId worker, @Nullable String note) {
		ClientRef client = this.rights.require(id);
		return this.formKeys.once(formKey, "client-additional-worker", () -> {
			this.table.lock(id);
			this.rights.candidate(client, worker);
			if (this.table.current(id).stream().anyMatch((line) -> line.staff().equals(worker))) {
				throw new RuleViolated("client.assign.rule.already", "worker", Map.of());
			}
			UUID begun = this.table.start(id, worker, false, note);
			this.echo.began(client, worker, begun, "client.workerAdded", false);
			return page(id);
		});
	}

	String remove(UUID formKey, ClientId id, StaffId worker) {
		ClientRef client = this.rights.require(id);
		return this.formKeys.once(formKey, "client-worker-leaves", () -> {
			this.table.lock(id);
			WorkerLine line = additional(id, worker);
			this.table.end(line);
			this.echo.ended(client, line);
			this.table.main(id).ifPresent((main) -> this.echo.goesAlong(client, worker, main.staff()));
			return page(id);
		});
	}

	private WorkerLine additional(ClientId id, StaffId worker) {
		return this.table.current(id)
			.stream()
			.filter((line) -> !line.main() && line.staff().equals(worker))
			.findFirst()
			.orElseThrow(() -> new NotFound("additional worker"));
	}

	private static String page(ClientId id) {
		return "/clients/" + id + "/workers";
	}

}
