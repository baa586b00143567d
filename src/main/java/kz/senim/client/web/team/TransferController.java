package kz.senim.client.web.team;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import kz.senim.client.domain.team.TransferPages;
import kz.senim.client.domain.team.TransferPages.Transfer;
import kz.senim.client.domain.team.WorkersDesk;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.StaffId;
import kz.senim.shell.Choice;
import kz.senim.shell.Flash;
import kz.senim.shell.form.Forms;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Hands many clients of one worker over to another.
 */
@Controller
@RequestMapping("/team/transfer")
class TransferController {

	private static final String VIEW = "client/transfer";

	private final TransferPages pages;

	private final WorkersDesk desk;

	TransferController(TransferPages pages, WorkersDesk desk) {
		this.pages = pages;
		this.desk = desk;
	}

	@GetMapping
	String open(@RequestParam(required = false) @Nullable UUID from, Model model) {
		if (from == null) {
			model.addAttribute("givers", this.pages.givers());
			return "client/transfer-from";
		}
		Transfer page = prepare(from, model);
		model.addAttribute("form", TransferForm.of(from,
				page.clients().stream().map((one) -> UUID.fromString(one.assignment())).toList()));
		return VIEW;
	}

	@PostMapping
	Object transfer(@Valid @ModelAttribute("form") @Nullable TransferForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (form == null || form.from() == null) {
			this.pages.givers();
			throw new NotFound("worker with clients");
		}
		if (!errors.hasErrors()) {
			try {
				String path = this.desk.transfer(Objects.requireNonNull(form.formKey()), new StaffId(form.from()),
						new StaffId(Objects.requireNonNull(form.worker())), Objects.requireNonNull(form.note()).strip(),
						form.assignments());
				Flash.ok(redirect, "client.transfer.flash", Map.of("n", form.assignments().size()));
				return "redirect:" + path;
			}
			catch (RuleViolated ex) {
				Forms.reject(errors, ex);
			}
		}
		prepare(form.from(), model);
		return Forms.again(VIEW, model, "form", form, form, errors);
	}

	private Transfer prepare(UUID from, Model model) {
		Transfer page = this.pages.of(new StaffId(from));
		model.addAttribute("page", page);
		model.addAttribute("most", TransferPages.MOST);
		model.addAttribute("clients",
				page.clients()
					.stream()
					.map((one) -> Choice.of(one.assignment(), one.name()).withHint(one.number()))
					.toList());
		model.addAttribute("takers", page.takers().stream().map((one) -> Choice.of(one.id(), one.fullName())).toList());
		return page;
	}

}
