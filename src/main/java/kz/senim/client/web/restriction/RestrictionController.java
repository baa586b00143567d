package kz.senim.client.web.restriction;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import kz.senim.client.domain.restriction.RestrictionDesk;
import kz.senim.client.domain.restriction.RestrictionPages;
import kz.senim.client.domain.restriction.RestrictionReason;
import kz.senim.kernel.id.ClientId;
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
 * Shows to whom a file is open, and restricts it.
 */
@Controller
@RequestMapping("/clients/{client}/restriction")
class RestrictionController {

	private static final String NEW = "client/restriction-new";

	private final RestrictionPages pages;

	private final RestrictionDesk desk;

	private final Texts texts;

	RestrictionController(RestrictionPages pages, RestrictionDesk desk, Texts texts) {
		this.pages = pages;
		this.desk = desk;
		this.texts = texts;
	}

	@GetMapping
	String show(@PathVariable ClientId client, Model model) {
		model.addAttribute("page", this.pages.of(client));
		return "client/restriction";
	}

	@GetMapping("/new")
	String open(@PathVariable ClientId client, Model model) {
		prepare(client, model);
		model.addAttribute("form", RestrictForm.BLANK);
		return NEW;
	}

	@PostMapping("/new")
	Object restrict(@PathVariable ClientId client, @Valid @ModelAttribute("form") @Nullable RestrictForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		Optional<Object> done = Forms.send(form, errors, redirect, "client.restriction.flash.restricted",
				(sent) -> this.desk.restrict(Objects.requireNonNull(sent.formKey()), client,
						Objects.requireNonNull(sent.why()), sent.typedWords(),
						Objects.requireNonNull(sent.codeName()).strip()));
		if (done.isPresent()) {
			return done.get();
		}
		prepare(client, model);
		return Forms.again(NEW, model, "form", form, RestrictForm.BLANK, errors);
	}

	private void prepare(ClientId client, Model model) {
		model.addAttribute("page", this.pages.beginning(client));
		model.addAttribute("reasons", reasons());
	}

	private List<Choice> reasons() {
		return Stream.of(RestrictionReason.values())
			.map((one) -> Choice.of(one.name(), this.texts.of("client.restriction.reason." + one.name())))
			.toList();
	}

}
