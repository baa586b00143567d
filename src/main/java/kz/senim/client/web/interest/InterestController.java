package kz.senim.client.web.interest;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import kz.senim.client.domain.interest.InterestDesk;
import kz.senim.client.domain.interest.InterestDesk.Sheet;
import kz.senim.client.domain.interest.InterestKind;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.shell.Choice;
import kz.senim.shell.form.Forms;
import kz.senim.shell.text.Texts;
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
 * States and ends conflicts of interest.
 */
@Controller
@RequestMapping("/clients/{client}/interests")
class InterestController {

	private static final String VIEW = "client/interests";

	private static final String END = "client/interest-end";

	private final InterestDesk desk;

	private final Texts texts;

	InterestController(InterestDesk desk, Texts texts) {
		this.desk = desk;
		this.texts = texts;
	}

	@GetMapping
	String show(@PathVariable ClientId client, Model model) {
		prepare(client, model);
		model.addAttribute("form", InterestForm.BLANK);
		return VIEW;
	}

	@PostMapping
	Object state(@PathVariable ClientId client, @Valid @ModelAttribute("form") @Nullable InterestForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		Optional<Object> done = Forms.send(form, errors, redirect, "client.interest.flash.stated",
				(sent) -> this.desk.state(Objects.requireNonNull(sent.formKey()), client,
						new StaffId(Objects.requireNonNull(sent.person())), Objects.requireNonNull(sent.kind()),
						sent.typedWords()));
		if (done.isPresent()) {
			return done.get();
		}
		prepare(client, model);
		return Forms.again(VIEW, model, "form", form, InterestForm.BLANK, errors);
	}

	@GetMapping("/{interest}/end")
	String ask(@PathVariable ClientId client, @PathVariable UUID interest, Model model) {
		model.addAttribute("page", this.desk.ending(client, interest));
		model.addAttribute("form", EndForm.BLANK);
		return END;
	}

	@PostMapping("/{interest}/end")
	Object end(@PathVariable ClientId client, @PathVariable UUID interest,
			@Valid @ModelAttribute("form") @Nullable EndForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		Optional<Object> done = Forms.send(form, errors, redirect, "client.interest.flash.ended",
				(sent) -> this.desk.end(Objects.requireNonNull(sent.formKey()), client, interest,
						Objects.requireNonNull(sent.reason()).strip()));
		if (done.isPresent()) {
			return done.get();
		}
		model.addAttribute("page", this.desk.ending(client, interest));
		return Forms.again(END, model, "form", form, EndForm.BLANK, errors);
	}

	private void prepare(ClientId client, Model model) {
		Sheet sheet = this.desk.of(client);
		model.addAttribute("page", sheet);
		model.addAttribute("people",
				sheet.candidates().stream().map((one) -> Choice.of(one.id(), one.fullName())).toList());
		model.addAttribute("kinds",
				Stream.of(InterestKind.values())
					.map((one) -> Choice.of(one.name(), this.texts.of("client.interest.kind." + one.name())))
					.toList());
	}

}
