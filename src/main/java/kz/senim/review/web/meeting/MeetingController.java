package kz.senim.review.web.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import kz.senim.kernel.Almaty;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.StaffId;
import kz.senim.review.domain.meeting.Supervision;
import kz.senim.review.domain.meeting.SupervisionDesk;
import kz.senim.review.domain.meeting.SupervisionDesk.MeetingPage;
import kz.senim.shell.Choice;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One supervision meeting: its agenda, and what the two agree.
 */
@Controller
@RequestMapping("/supervision/{meeting}")
class MeetingController {

	private static final String VIEW = "review/meeting";

	private final SupervisionDesk desk;

	private final Supervision supervision;

	private final Clock clock;

	MeetingController(SupervisionDesk desk, Supervision supervision, Clock clock) {
		this.desk = desk;
		this.supervision = supervision;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable UUID meeting, Model model) {
		prepare(meeting, model);
		model.addAttribute("form", PointForm.BLANK);
		return VIEW;
	}

	@PostMapping("/items")
	Object add(@PathVariable UUID meeting, @ModelAttribute("form") @Nullable PointForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (form == null) {
			return again(meeting, null, errors, model);
		}
		Typed typed = new Typed(errors);
		UUID key = typed.required("words", typed.uuid("words", form.formKey()));
		String words = typed.needed("words", form.words(), PointForm.POINT, "review.supervision.error.words");
		return send(meeting, () -> this.supervision.add(Objects.requireNonNull(key), meeting, words), "added", form,
				errors, model, redirect);
	}

	@PostMapping("/items/{item}")
	Object talked(@PathVariable UUID meeting, @PathVariable UUID item, @ModelAttribute("form") @Nullable PointForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		if (form == null) {
			return again(meeting, null, errors, model);
		}
		Typed typed = new Typed(errors);
		long version = version(typed, "words", form.version());
		String outcome = typed.needed("outcome", form.outcome(), PointForm.OUTCOME, "review.supervision.error.outcome");
		return send(meeting, () -> this.supervision.talked(meeting, item, version, outcome), "talked", form, errors,
				model, redirect);
	}

	@PostMapping("/steps")
	Object agree(@PathVariable UUID meeting, @ModelAttribute("form") @Nullable PointForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (form == null) {
			return again(meeting, null, errors, model);
		}
		Typed typed = new Typed(errors);
		UUID key = typed.required("what", typed.uuid("what", form.formKey()));
		String what = typed.needed("what", form.what(), PointForm.POINT, "review.supervision.error.what");
		UUID who = typed.required("who", typed.uuid("who", form.who()));
		LocalDate due = typed.required("due", typed.date("due", form.due()));
		return send(meeting,
				() -> this.supervision.agree(Objects.requireNonNull(key), meeting, what,
						new StaffId(Objects.requireNonNull(who)), Objects.requireNonNull(due)),
				"agreed", form, errors, model, redirect);
	}

	private Object send(UUID meeting, Runnable wish, String done, PointForm sent, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				wish.run();
				return back(meeting, done, redirect);
			}
			catch (RuleViolated ex) {
				Forms.reject(errors, ex);
			}
		}
		return again(meeting, sent, errors, model);
	}

	private Object again(UUID meeting, @Nullable PointForm form, BindingResult errors, Model model) {
		prepare(meeting, model);
		return Forms.again(VIEW, model, "form", form, PointForm.BLANK, errors);
	}

	private static String back(UUID meeting, String done, RedirectAttributes redirect) {
		Flash.ok(redirect, "review.supervision.flash." + done);
		return "redirect:/supervision/" + meeting;
	}

	private void prepare(UUID meeting, Model model) {
		MeetingPage page = this.desk.open(meeting);
		model.addAttribute("page", page);
		model.addAttribute("today", LocalDate.ofInstant(this.clock.instant(), Almaty.ZONE));
		model.addAttribute("two",
				Stream.of(page.meeting().worker(), page.meeting().supervisor())
					.map((id) -> Choice.of(id, page.name(id)))
					.toList());
	}

	private static long version(Typed typed, String field, @Nullable String sent) {
		if (sent == null || !sent.matches("\\d{1,18}")) {
			typed.wrong(field, "review.error.choose");
			return -1;
		}
		return Long.parseLong(sent);
	}

}
