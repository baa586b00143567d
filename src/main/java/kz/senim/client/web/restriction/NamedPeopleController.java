package kz.senim.client.web.restriction;

import java.util.Objects;
import java.util.Optional;

import jakarta.validation.Valid;
import kz.senim.client.domain.restriction.RestrictionDesk;
import kz.senim.client.domain.restriction.RestrictionPages;
import kz.senim.client.domain.restriction.RestrictionPages.Sheet;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.shell.Choice;
import kz.senim.shell.form.Forms;
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
 * Names people on a restricted file and takes them off.
 */
@Controller
@RequestMapping("/clients/{client}/restriction/names")
class NamedPeopleController {

	private static final String ADD = "client/restriction-name";

	private static final String REMOVE = "client/restriction-remove";

	private final RestrictionPages pages;

	private final RestrictionDesk desk;

	NamedPeopleController(RestrictionPages pages, RestrictionDesk desk) {
		this.pages = pages;
		this.desk = desk;
	}

	@GetMapping("/new")
	String open(@PathVariable ClientId client, Model model) {
		prepare(client, model);
		model.addAttribute("form", NameForm.BLANK);
		return ADD;
	}

	@PostMapping("/new")
	Object name(@PathVariable ClientId client, @Valid @ModelAttribute("form") @Nullable NameForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		Optional<Object> done = Forms.send(form, errors, redirect, "client.restriction.flash.named",
				(sent) -> this.desk.name(Objects.requireNonNull(sent.formKey()), client,
						new StaffId(Objects.requireNonNull(sent.person())),
						Objects.requireNonNull(sent.reason()).strip()));
		if (done.isPresent()) {
			return done.get();
		}
		prepare(client, model);
		return Forms.again(ADD, model, "form", form, NameForm.BLANK, errors);
	}

	@GetMapping("/{staff}/remove")
	String ask(@PathVariable ClientId client, @PathVariable StaffId staff, Model model) {
		model.addAttribute("page", this.pages.leaving(client, staff));
		model.addAttribute("form", ReasonForm.BLANK);
		return REMOVE;
	}

	@PostMapping("/{staff}/remove")
	Object takeOff(@PathVariable ClientId client, @PathVariable StaffId staff,
			@Valid @ModelAttribute("form") @Nullable ReasonForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		Optional<Object> done = Forms.send(form, errors, redirect, "client.restriction.flash.takenOff",
				(sent) -> this.desk.takeOff(Objects.requireNonNull(sent.formKey()), client, staff,
						Objects.requireNonNull(sent.reason()).strip()));
		if (done.isPresent()) {
			return done.get();
		}
		model.addAttribute("page", this.pages.leaving(client, staff));
		return Forms.again(REMOVE, model, "form", form, ReasonForm.BLANK, errors);
	}

	private void prepare(ClientId client, Model model) {
		Sheet sheet = this.pages.changing(client);
		model.addAttribute("page", sheet);
		model.addAttribute("people",
				this.pages.candidates(sheet.client())
					.stream()
					.map((one) -> Choice.of(one.id(), one.fullName()))
					.toList());
	}

}
