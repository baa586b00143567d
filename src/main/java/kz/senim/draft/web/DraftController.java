package kz.senim.draft.web;

import java.time.Instant;
import java.util.UUID;

import kz.senim.draft.Drafts;
import kz.senim.shell.Flash;
import kz.senim.shell.text.Formats;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Takes unfinished forms: every few seconds from the script, or once from the button.
 */
@Controller
class DraftController {

	private final Drafts drafts;

	private final Formats formats;

	DraftController(Drafts drafts, Formats formats) {
		this.drafts = drafts;
		this.formats = formats;
	}

	/**
	 * From the script, which knows itself by this header.
	 * @param address the key, or the name of the form where the key is among the fields
	 */
	@PostMapping(path = "/drafts/{address}", headers = "X-Senim-Background")
	ResponseEntity<Saved> keepSilently(@PathVariable String address, @RequestParam MultiValueMap<String, String> sent,
			@RequestHeader(name = HttpHeaders.REFERER, required = false) @Nullable String page) {
		return this.drafts.keep(SentDraft.read(address, sent, page))
			.map((kept) -> ResponseEntity
				.ok(new Saved(kept.savedAt(), this.formats.time(kept.savedAt()), kept.revision())))
			.orElseGet(() -> ResponseEntity.status(HttpStatus.CONFLICT).build());
	}

	/** From the button "put aside", which works without a script. */
	@PostMapping("/drafts/{address}")
	String keep(@PathVariable String address, @RequestParam MultiValueMap<String, String> sent,
			@RequestHeader(name = HttpHeaders.REFERER, required = false) @Nullable String page,
			RedirectAttributes redirect) {
		if (this.drafts.keep(SentDraft.read(address, sent, page)).isPresent()) {
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
	 * @param time the same as people read it, such as 10:52
	 * @param revision how often it was kept
	 */
	record Saved(Instant savedAt, String time, long revision) {
	}

}
