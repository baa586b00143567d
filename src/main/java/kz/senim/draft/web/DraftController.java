package kz.senim.draft.web;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import kz.senim.draft.Drafts;
import kz.senim.draft.Drafts.DraftReceipt;
import kz.senim.shell.Flash;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Takes unfinished forms: every few seconds from the script, or once from the button.
 */
@Controller
class DraftController {

	private final Drafts drafts;

	DraftController(Drafts drafts) {
		this.drafts = drafts;
	}

	/** From the script, which knows itself by this header. */
	@PostMapping(path = "/drafts/{key}", headers = SentDraft.BACKGROUND)
	ResponseEntity<Saved> keepSilently(@PathVariable UUID key, @RequestParam MultiValueMap<String, String> sent) {
		Optional<DraftReceipt> receipt = this.drafts.keep(SentDraft.read(key, sent));
		return receipt.map((kept) -> ResponseEntity.ok(new Saved(kept.savedAt(), kept.revision())))
			.orElseGet(() -> ResponseEntity.status(HttpStatus.CONFLICT).build());
	}

	/** From the button "put aside", which works without a script. */
	@PostMapping("/drafts/{key}")
	String keep(@PathVariable UUID key, @RequestParam MultiValueMap<String, String> sent, RedirectAttributes redirect) {
		if (this.drafts.keep(SentDraft.read(key, sent)).isPresent()) {
			Flash.ok(redirect, "draft.flash.kept");
		}
		else {
			Flash.warn(redirect, "draft.flash.submitted");
		}
		return "redirect:/";
	}

	@PostMapping("/drafts/{key}/discard")
	String discard(@PathVariable UUID key, RedirectAttributes redirect) {
		this.drafts.discard(key);
		Flash.ok(redirect, "draft.flash.discarded");
		return "redirect:/";
	}

	/**
	 * What the script shows.
	 *
	 * @param savedAt when the draft was kept
	 * @param revision how often it was kept
	 */
	record Saved(Instant savedAt, long revision) {
	}

}
