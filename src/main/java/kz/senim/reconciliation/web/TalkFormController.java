package kz.senim.reconciliation.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import kz.senim.kernel.Almaty;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ConflictId;
import kz.senim.reconciliation.domain.RecordTalk;
import kz.senim.reconciliation.domain.TalkDesk;
import kz.senim.reconciliation.domain.TalkScene;
import kz.senim.shell.Flash;
import kz.senim.shell.form.DateFormatter;
import kz.senim.shell.form.Forms;
import kz.senim.shell.form.TimeFormatter;
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
 * After a talk: its record, in two minutes.
 */
@Controller
@RequestMapping("/conflicts/{conflict}/sessions/new")
class TalkFormController {

	private static final String FORM = "form";

	private static final String VIEW = "reconciliation/record";

	private final TalkDesk desk;

	private final TalkFormReader reader;

	private final TalkScreens screens;

	private final TalkDrafts drafts;

	private final Clock clock;

	TalkFormController(TalkDesk desk, TalkFormReader reader, TalkScreens screens, TalkDrafts drafts, Clock clock) {
		this.desk = desk;
		this.reader = reader;
		this.screens = screens;
		this.drafts = drafts;
		this.clock = clock;
	}

	@GetMapping
	String open(@PathVariable ConflictId conflict, @RequestParam(required = false) @Nullable UUID draft, Model model) {
		Optional<String> sent = Optional.ofNullable(draft).flatMap(this.drafts::sent);
		if (sent.isPresent()) {
			return "redirect:" + sent.get();
		}
		TalkScene scene = this.screens.record(conflict, model);
		Optional<BindingResult> kept = Optional.ofNullable(draft).flatMap((key) -> this.drafts.find(key, conflict));
		if (kept.isPresent()) {
			Forms.keep(model, FORM, Objects.requireNonNullElseGet(kept.get().getTarget(), this::blank), kept.get());
		}
		else {
			model.addAttribute(FORM, blank());
		}
		return TalkScreens.view(scene, VIEW);
	}

	@PostMapping
	Object save(@PathVariable ConflictId conflict, @ModelAttribute(FORM) @Nullable TalkForm form, BindingResult errors,
			@RequestParam(defaultValue = "") String then, HttpServletRequest request, Model model,
			RedirectAttributes redirect) {
		if (form != null) {
			Optional<String> done = "draft".equals(then) ? putAside(conflict, form, request, errors, redirect)
					: record(conflict, form, errors, redirect);
			if (done.isPresent()) {
				return "redirect:" + done.get();
			}
		}
		TalkScene scene = this.screens.record(conflict, model);
		return Forms.again(TalkScreens.view(scene, VIEW), model, FORM, form, blank(), errors);
	}

	private Optional<String> putAside(ConflictId conflict, TalkForm form, HttpServletRequest request,
			BindingResult errors, RedirectAttributes redirect) {
		UUID key = new Typed(errors).uuid("formKey", form.formKey());
		if (key == null) {
			return Optional.empty();
		}
		if (!this.drafts.putAside(key, this.screens.conflict(conflict), request)) {
			return this.drafts.sent(key);
		}
		Flash.ok(redirect, "reconciliation.flash.draft");
		return Optional.of("/");
	}

	private Optional<String> record(ConflictId conflict, TalkForm form, BindingResult errors,
			RedirectAttributes redirect) {
		Optional<RecordTalk> wish = this.reader.read(conflict, form, errors);
		try {
			Optional<String> path = wish.map(this.desk::record);
			path.ifPresent((one) -> Flash.ok(redirect, "reconciliation.flash.recorded"));
			return path;
		}
		catch (RuleViolated ex) {
			Forms.reject(errors, ex);
			return Optional.empty();
		}
	}

	private TalkForm blank() {
		LocalDateTime now = LocalDateTime.ofInstant(this.clock.instant(), Almaty.ZONE).minusMinutes(30);
		return TalkForm.blank(new DateFormatter().print(now.toLocalDate(), Locale.ROOT),
				new TimeFormatter().print(now.toLocalTime(), Locale.ROOT));
	}

}
