package kz.senim.retention.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ClientId;
import kz.senim.retention.domain.DueFile;
import kz.senim.retention.domain.DueList;
import kz.senim.retention.domain.FileRetention;
import kz.senim.retention.domain.LegalHolds;
import kz.senim.shell.Flash;
import kz.senim.shell.form.Forms;
import org.jspecify.annotations.Nullable;

import jakarta.validation.Valid;
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
 * The list of retention, the page of a file, and its legal holds.
 */
@Controller
@RequestMapping("/retention")
class RetentionController {

	private static final String HOLD = "retention/hold";

	private static final int LONGEST = 2000;

	private final DueList list;

	private final FileRetention files;

	private final LegalHolds holds;

	RetentionController(DueList list, FileRetention files, LegalHolds holds) {
		this.list = list;
		this.files = files;
		this.holds = holds;
	}

	@GetMapping
	String list(Model model) {
		List<DueFile> due = this.list.list();
		Map<DueFile.Group, List<DueFile>> by = new EnumMap<>(DueFile.Group.class);
		due.forEach((file) -> by.computeIfAbsent(file.group(), (group) -> new ArrayList<>()).add(file));
		model.addAttribute("by", by);
		model.addAttribute("named",
				this.list.named(due.stream().map(DueFile::erasure).flatMap(Stream::ofNullable).toList()));
		model.addAttribute("certificates", this.files.certificates());
		return "retention/list";
	}

	@GetMapping("/files/{client}")
	String file(@PathVariable ClientId client, Model model) {
		model.addAttribute("page", this.files.open(client));
		return "retention/file";
	}

	@GetMapping("/files/{client}/hold")
	String blankHold(@PathVariable ClientId client, Model model) {
		model.addAttribute("page", this.files.open(client));
		model.addAttribute("form", HoldForm.BLANK);
		return HOLD;
	}

	@PostMapping("/files/{client}/hold")
	Object hold(@PathVariable ClientId client, @Valid @ModelAttribute("form") @Nullable HoldForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		if (form != null && form.formKey() != null && form.reason() != null && form.lookOn() != null
				&& !errors.hasErrors()) {
			try {
				String path = this.holds.set(form.formKey(), client, form.reason().strip(), form.lookOn());
				Flash.ok(redirect, "retention.flash.held");
				return "redirect:" + path;
			}
			catch (RuleViolated refusal) {
				Forms.reject(errors, refusal);
			}
		}
		model.addAttribute("page", this.files.open(client));
		return Forms.again(HOLD, model, "form", form, HoldForm.BLANK, errors);
	}

	@PostMapping("/files/{client}/holds/{hold}/lift")
	String lift(@PathVariable ClientId client, @PathVariable UUID hold,
			@RequestParam(required = false) @Nullable String reason, RedirectAttributes redirect) {
		this.holds.lift(client, hold, words(reason));
		Flash.ok(redirect, "retention.flash.lifted");
		return "redirect:/retention/files/" + client;
	}

	/**
	 * What a person must write.
	 * @throws RuleViolated if it is nothing, or more than the column takes
	 */
	static String words(@Nullable String typed) {
		String text = (typed != null) ? typed.strip() : "";
		if (text.isEmpty()) {
			throw new RuleViolated("retention.error.reason");
		}
		if (text.length() > LONGEST) {
			throw new RuleViolated("retention.error.tooLong", null, Map.of("max", LONGEST));
		}
		return text;
	}

}
