package kz.senim.client.web.caseload;

import java.util.List;

import kz.senim.client.domain.caseload.CaseLoad;
import kz.senim.client.domain.caseload.CaseLoadFilter;
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
	String list(Actor actor, Selection selection, @RequestParam(required = false) @Nullable String after, Model model) {
		CaseLoadFilter filter = selection.filter(after);
		model.addAttribute("page", this.pages.page(filter, this.caseLoad.list(filter), workers(actor)));
		return "client/list";
	}

	private List<StaffRef> workers(Actor actor) {
		return actor.is(Role.SUPERVISOR) ? this.staff.ledBy(actor.requireStaff()) : List.of();
	}

}
