package kz.senim.conflict.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import kz.senim.conflict.ConflictStatus;
import kz.senim.conflict.reading.ConflictFilter;
import kz.senim.conflict.reading.ConflictLists;
import kz.senim.conflict.web.form.ConflictChoices;
import kz.senim.kernel.Actor;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The list of conflicts: a worker's own, a supervisor's team.
 */
@Controller
class ConflictListController {

	private static final Set<String> SORTS = Set.of("acuteness", "since", "number");

	private final ConflictLists lists;

	private final ConflictChoices choices;

	private final CurrentActor actor;

	ConflictListController(ConflictLists lists, ConflictChoices choices, CurrentActor actor) {
		this.lists = lists;
		this.choices = choices;
		this.actor = actor;
	}

	@GetMapping("/conflicts")
	String list(@RequestParam(required = false) @Nullable String status,
			@RequestParam(required = false) @Nullable Integer acuteness,
			@RequestParam(required = false) @Nullable UUID client,
			@RequestParam(required = false) @Nullable String view,
			@RequestParam(required = false) @Nullable String sort,
			@RequestParam(required = false) @Nullable String after, Model model) {
		ConflictFilter filter = filter(status, acuteness, client, view, sort);
		model.addAttribute("filter", filter);
		model.addAttribute("list", this.lists.page(filter, after));
		model.addAttribute("first", after == null);
		model.addAttribute("levels", this.choices.acuteness());
		model.addAttribute("states", this.choices.only("conflict_status", ConflictStatus.values()));
		return "conflict/list";
	}

	/** What is not understood is not filtered by. */
	private ConflictFilter filter(@Nullable String status, @Nullable Integer acuteness, @Nullable UUID client,
			@Nullable String view, @Nullable String sort) {
		Actor person = this.actor.require();
		boolean mine = (view == null) ? person.is(Role.WORKER) : "mine".equals(view);
		return new ConflictFilter(known(status) ? String.valueOf(status) : "open",
				(acuteness != null && acuteness >= 1 && acuteness <= 5) ? acuteness : null, client,
				mine && client == null, (sort != null && SORTS.contains(sort)) ? sort : "acuteness");
	}

	private static boolean known(@Nullable String status) {
		return status != null && (List.of("open", "closed", "all").contains(status)
				|| List.of(ConflictStatus.values()).stream().map(Enum::name).anyMatch(status::equals));
	}

}
