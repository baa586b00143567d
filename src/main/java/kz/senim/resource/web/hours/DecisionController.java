package kz.senim.resource.web.hours;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import kz.senim.kernel.Almaty;
import kz.senim.kernel.id.ConflictId;
import kz.senim.resource.domain.period.DecideHours;
import kz.senim.resource.domain.period.HoursDesk;
import kz.senim.resource.domain.period.SetBudget;
import kz.senim.resource.domain.scene.Scope;
import kz.senim.shell.Flash;
import kz.senim.shell.form.Forms;
import kz.senim.shell.form.Typed;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A supervisor enters the hours of a month, and decides those of one conflict.
 */
@Controller
@RequestMapping("/resources")
class DecisionController {

	private static final String BUDGET = "resource/budget";

	private static final String DECISION = "resource/decision";

	private final HoursDesk desk;

	private final Clock clock;

	DecisionController(HoursDesk desk, Clock clock) {
		this.desk = desk;
		this.clock = clock;
	}

	@GetMapping("/budget")
	String openBudget(@RequestParam(required = false) @Nullable UUID worker,
			@RequestParam(required = false) @Nullable UUID team, @RequestParam(required = false) @Nullable String month,
			Model model) {
		HoursDesk.Budgeting opened = this.desk.openBudget(new Scope.Wish(null, null, worker, team), month(month));
		model.addAttribute("opened", opened);
		model.addAttribute("form", new BudgetForm(null, text(opened.scope().team()), text(opened.scope().worker()),
				opened.month().toString(), null, null));
		return BUDGET;
	}

	@PostMapping("/budget")
	Object setBudget(@ModelAttribute("form") @Nullable BudgetForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		BudgetForm sent = Objects.requireNonNullElse(form, BudgetForm.BLANK);
		Scope.Wish wish = new Scope.Wish(null, null, id(sent.ofWorker()), id(sent.ofTeam()));
		YearMonth month = month(sent.ofMonth());
		if (form != null) {
			Typed typed = new Typed(errors);
			UUID key = typed.required("formKey", typed.uuid("formKey", form.formKey()));
			Integer hours = typed.required("hours", typed.number("hours", form.hours(), 0, BudgetForm.MOST));
			Long tenge = HoursTyped.money(errors, "tenge", form.tenge());
			if (key != null && hours != null && !typed.failed()) {
				String path = this.desk.setBudget(key, wish, month, new SetBudget(hours, tenge));
				Flash.ok(redirect, "resource.flash.budget");
				return "redirect:" + path;
			}
		}
		model.addAttribute("opened", this.desk.openBudget(wish, month));
		return Forms.again(BUDGET, model, "form", form, BudgetForm.BLANK, errors);
	}

	@GetMapping("/{conflict}/hours")
	String openDecision(@PathVariable ConflictId conflict, @RequestParam(required = false) @Nullable String month,
			Model model) {
		HoursDesk.Deciding opened = this.desk.openDecision(conflict, month(month));
		model.addAttribute("opened", opened);
		model.addAttribute("form", new DecisionForm(null, opened.month().toString(), null, null));
		return DECISION;
	}

	@PostMapping("/{conflict}/hours")
	Object decide(@PathVariable ConflictId conflict, @ModelAttribute("form") @Nullable DecisionForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		YearMonth month = month((form != null) ? form.ofMonth() : null);
		if (form != null) {
			Typed typed = new Typed(errors);
			UUID key = typed.required("formKey", typed.uuid("formKey", form.formKey()));
			Double hours = HoursTyped.hours(typed, errors, "hours", form.hours());
			String reason = typed.needed("reason", form.reason(), DecisionForm.LONGEST, "resource.error.reason");
			Optional<Object> done = (key != null && hours != null)
					? Forms.send(form, errors, redirect, "resource.flash.decided",
							(one) -> this.desk.decide(key, conflict, month, new DecideHours(hours, reason)))
					: Optional.empty();
			if (done.isPresent()) {
				return done.get();
			}
		}
		model.addAttribute("opened", this.desk.openDecision(conflict, month));
		return Forms.again(DECISION, model, "form", form, DecisionForm.BLANK, errors);
	}

	/** What is no month is the running one. */
	private YearMonth month(@Nullable String text) {
		YearMonth month = Months.read(text);
		return (month != null) ? month : YearMonth.now(this.clock.withZone(Almaty.ZONE));
	}

	private static @Nullable UUID id(@Nullable String text) {
		return (text != null && text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) ? UUID.fromString(text)
				: null;
	}

	private static @Nullable String text(@Nullable Object id) {
		return (id != null) ? id.toString() : null;
	}

}
