package kz.senim.notice.web;

import java.util.List;

import kz.senim.kernel.Page;
import kz.senim.kernel.id.NoticeId;
import kz.senim.notice.domain.Inbox;
import kz.senim.notice.domain.NoticeRow;
import kz.senim.shell.text.Texts;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The inbox and its read receipts.
 */
@Controller
class NoticeController {

	private final Inbox inbox;

	private final Texts texts;

	NoticeController(Inbox inbox, Texts texts) {
		this.inbox = inbox;
		this.texts = texts;
	}

	@GetMapping("/notices")
	String inbox(@RequestParam(required = false) @Nullable String after, Model model) {
		Page<NoticeRow> page = this.inbox.page(after);
		List<NoticeLine> lines = page.rows().stream().map((row) -> NoticeLine.of(row, this.texts)).toList();
		model.addAttribute("lines", lines);
		model.addAttribute("next", page.next());
		model.addAttribute("first", after == null);
		return "notice/inbox";
	}

	/** Signs for the notice and shows what it is about. */
	@PostMapping("/notices/{id}/open")
	String open(@PathVariable NoticeId id) {
		String path = this.inbox.read(id).path();
		return "redirect:" + ((path != null) ? path : "/notices");
	}

	@PostMapping("/notices/{id}/read")
	String read(@PathVariable NoticeId id) {
		this.inbox.read(id);
		return "redirect:/notices";
	}

}
