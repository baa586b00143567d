package kz.senim.client.web.file;

import java.util.Objects;
import java.util.Optional;

import jakarta.validation.Valid;
import kz.senim.client.domain.ClientStatusDesk;
import kz.senim.client.domain.ClientStatusDesk.Standing;
import kz.senim.client.domain.door.Acts;
import kz.senim.client.web.card.CardFrames;
import kz.senim.kernel.id.ClientId;
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
 * Changes the status of a file.
 */
@Controller
@RequestMapping("/clients/{client}/status")
class StatusController {

	private static final String VIEW = "client/status";

	private final ClientStatusDesk desk;

	private final FileChoices choices;

	private final CardFrames frames;

	private final Acts acts;

	StatusController(ClientStatusDesk desk, FileChoices choices, CardFrames frames, Acts acts) {
		this.desk = desk;
		this.choices = choices;
		this.frames = frames;
		this.acts = acts;
	}

	@GetMapping
	String open(@PathVariable ClientId client, Model model) {
		prepare(client, model);
		model.addAttribute("form", new StatusForm(null, null, this.acts.today(), null));
		return VIEW;
	}

	@PostMapping
	Object move(@PathVariable ClientId client, @Valid @ModelAttribute("form") @Nullable StatusForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		Optional<Object> done = Forms.send(form, errors, redirect, "client.flash.status",
				(sent) -> this.desk.move(Objects.requireNonNull(sent.formKey()), client,
						Objects.requireNonNull(sent.to()), Objects.requireNonNull(sent.on()),
						Objects.requireNonNull(sent.reason())));
		if (done.isPresent()) {
			return done.get();
		}
		prepare(client, model);
		return Forms.again(VIEW, model, "form", form, new StatusForm(null, null, null, null), errors);
	}

	private void prepare(ClientId client, Model model) {
		Standing standing = this.desk.standing(client);
		this.frames.put(client, null, model);
		model.addAttribute("standing", standing);
		model.addAttribute("next", this.choices.statuses(standing.next()));
	}

}
