package kz.senim.client.domain.team;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import kz.senim.client.ClientRef;
import kz.senim.client.domain.interest.Interests;
import kz.senim.draft.FormKeys;
import kz.senim.kernel.Forbidden;
import kz.senim.kernel.Role;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.TeamId;
import kz.senim.staff.StaffDirectory;
import kz.senim.staff.StaffRef;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands many clients of one worker over to another: all of them or none, in one
 * transaction. Whoever changed one of them meanwhile makes the whole wish fail.
 */
@Service
@Transactional
class BulkTransfer {

	private static final String RACED = "client.transfer.rule.raced";

	private final BulkTable table;

	private final Interests interests;

	private final BulkEcho echo;

	private final StaffDirectory staff;

	private final FormKeys formKeys;

	BulkTransfer(BulkTable table, Interests interests, BulkEcho echo, StaffDirectory staff, FormKeys formKeys) {
		this.table = table;
		this.interests = interests;
		this.echo = echo;
		this.staff = staff;
		this.formKeys = formKeys;
	}

	String transfer(UUID formKey, StaffId from, StaffId to, String note, List<UUID> chosen) {
		if (!this.echo.actor().is(Role.SUPERVISOR)) {
			throw new Forbidden("team");
		}
		return this.formKeys.once(formKey, "client-bulk-transfer", () -> {
			TeamId team = Objects.requireNonNull(candidate(from, to).team());
			List<UUID> assignments = chosen.stream().distinct().toList();
			this.table.lock(assignments);
			List<BulkTable.Line> lines = this.table.lines(assignments, from);
			require(lines.size() == assignments.size());
			refuseBarred(lines, to);
			require(this.table.end(assignments, to) == lines.size());
			this.table.moveTo(team, lines);
			List<UUID> begun = this.table.begin(lines, to, note);
			this.echo.transferred(lines, begun, from, to);
			return "/team";
		});
	}

	private StaffRef candidate(StaffId from, StaffId to) {
		return this.staff.ledBy(this.echo.actor().requireStaff())
			.stream()
			.filter((one) -> one.id().equals(to) && !one.id().equals(from))
			.filter((one) -> one.role() == Role.WORKER)
			.findFirst()
			.orElseThrow(() -> new RuleViolated("client.assign.rule.foreign", "worker", Map.of()));
	}

	private void refuseBarred(List<BulkTable.Line> lines, StaffId to) {
		List<ClientId> barred = this.interests.barredFrom(lines.stream().map((line) -> line.client().id()).toList(),
				to);
		if (!barred.isEmpty()) {
			String numbers = lines.stream()
				.map(BulkTable.Line::client)
				.filter((client) -> barred.contains(client.id()))
				.map(ClientRef::number)
				.collect(Collectors.joining(", "));
			throw new RuleViolated("client.transfer.rule.barred", "worker", Map.of("numbers", numbers));
		}
	}

	private static void require(boolean unchanged) {
		if (!unchanged) {
			throw new RuleViolated(RACED, "chosen", Map.of());
		}
	}

}
