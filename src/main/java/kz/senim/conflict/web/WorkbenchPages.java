package kz.senim.conflict.web;

import java.util.Optional;

import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.conflict.domain.fact.MoveRules;
import kz.senim.conflict.domain.neutral.NeutralRule;
import kz.senim.conflict.domain.neutral.Recorders;
import kz.senim.conflict.reading.StoryReading.StoryItem;
import kz.senim.conflict.reading.Workbench;
import kz.senim.conflict.reading.WorkbenchView;
import kz.senim.kernel.Actor;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.id.ConflictId;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Puts the workbench and its next moves into the model.
 */
@Component
class WorkbenchPages {

	static final String VIEW = "conflict/show";

	private final Workbench workbench;

	private final CurrentActor actor;

	private final Recorders recorders;

	WorkbenchPages(Workbench workbench, CurrentActor actor, Recorders recorders) {
		this.workbench = workbench;
		this.actor = actor;
		this.recorders = recorders;
	}

	WorkbenchView show(ConflictId id, Model model) {
		WorkbenchView view = this.workbench.open(id);
		ConflictRef ref = view.sheet().ref();
		Actor person = this.actor.require();
		model.addAttribute("page", view);
		model.addAttribute("moves", MoveOption.of(ref.status(), person));
		model.addAttribute("mayCancel", MoveOption.cancel(ref.status(), person));
		model.addAttribute("shortWay", MoveRules.shortWay(ref.status(), ref.acuteness()));
		model.addAttribute("takeBack", mayTakeBack(view, person));
		if (ref.status().isOpen() && NeutralRule.isNeeded(view.sheet())) {
			model.addAttribute("neutral", this.recorders.of(id).isPresent() ? "named" : "wanted");
		}
		return view;
	}

	private static boolean mayTakeBack(WorkbenchView view, Actor person) {
		Optional<StoryItem> last = view.story()
			.stream()
			.filter((item) -> "MOVED".equals(item.kind()) && item.stands())
			.findFirst();
		return last.filter((move) -> move.to() == view.sheet().ref().status() && person.is(move.by()))
			.filter((move) -> !MoveRules.ofReview(move.from(), move.to()))
			.isPresent();
	}

}
