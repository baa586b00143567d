package kz.senim.client.web.card;

import java.time.Instant;
import java.util.List;

import kz.senim.client.domain.card.ClientCards;
import kz.senim.client.domain.card.HistoryPages;
import kz.senim.client.domain.card.HistoryPages.History;
import kz.senim.kernel.id.ClientId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows the client card and the history of a file.
 */
@Controller
@RequestMapping("/clients/{client}")
class CardController {

	private static final List<String> VIEWS = List.of("contacts", "conflicts", "steps");

	private final ClientCards cards;

	private final HistoryPages histories;

	private final CardFrames frames;

	private final HistoryLines lines;

	CardController(ClientCards cards, HistoryPages histories, CardFrames frames, HistoryLines lines) {
		this.cards = cards;
		this.histories = histories;
		this.frames = frames;
		this.lines = lines;
	}

	@GetMapping
	String card(@PathVariable ClientId client, @RequestParam(required = false) @Nullable String view,
			@RequestParam(required = false) @Nullable String after, Model model) {
		String shown = (view != null && VIEWS.contains(view)) ? view : null;
		ClientCards.ClientCard card = this.cards.card(client, shown, instant(after));
		this.frames.put(card.head(), model);
		model.addAttribute("card", card);
		model.addAttribute("view", shown);
		model.addAttribute("first", after == null);
		return "client/card";
	}

	@GetMapping("/history")
	String history(@PathVariable ClientId client, Model model) {
		History history = this.histories.of(client);
		this.frames.put(client, null, model);
		model.addAttribute("history", history);
		model.addAttribute("names", this.lines.names(history));
		model.addAttribute("lines", this.lines);
		return "client/history";
	}

	private static @Nullable Instant instant(@Nullable String after) {
		return (after != null && after.matches("-?\\d{1,15}")) ? Instant.ofEpochMilli(Long.parseLong(after)) : null;
	}

}
