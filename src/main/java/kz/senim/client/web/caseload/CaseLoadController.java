package kz.senim.client.web.caseload;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import kz.senim.client.domain.ClientStatus;
import kz.senim.client.domain.caseload.CaseLoad;
import kz.senim.client.domain.caseload.CaseLoadFilter;
import kz.senim.client.domain.caseload.CaseLoadSort;
import kz.senim.client.domain.caseload.CaseLoadView;
import kz.senim.kernel.Actor;
import kz.senim.kernel.Role;
import kz.senim.staff.StaffDirectory;
import kz.senim.staff.StaffRef;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class CaseLoadController {

	private final CaseLoad caseLoad;

	private final CaseLoadPages pages;

	private final StaffDirectory staff;

	CaseLoadController(CaseLoad caseLoad, CaseLoadPages pages, StaffDirectory staff) {
		this.caseLoad = caseLoad;
		this.pages = pages;
		this.staff = staff;
	}

	@GetMapping("/clients")
	String list(Actor actor, @RequestParam(defaultValue = "") String view,
			@RequestParam(defaultValue = "") List<String> status, @RequestParam(defaultValue = "name") String sort,
			@RequestParam(required = false) @Nullable UUID worker,
			@RequestParam(defaultValue = "false") boolean unassigned,
			@RequestParam(required = false) @Nullable String after, Model model) {
		CaseLoadFilter filter = new CaseLoadFilter(CaseLoadView.of(view), statuses(status), worker, unassigned,
				CaseLoadSort.of(sort), after);
		model.addAttribute("page", this.pages.page(filter, this.caseLoad.list(filter), workers(actor)));
		return "client/list";
	}

	private List<StaffRef> workers(Actor actor) {
		return actor.is(Role.SUPERVISOR) ? this.staff.ledBy(actor.requireStaff()) : List.of();
	}

	private static List<ClientStatus> statuses(List<String> codes) {
		return codes.stream()
			.map((code) -> Arrays.stream(ClientStatus.values())
				.filter((status) -> status.name().equals(code))
				.findFirst())
			.flatMap(Optional::stream)
			.toList();
	}

}
