package kz.senim.reconciliation.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import kz.senim.client.ClientRef;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.conflict.Settlements.RightAnswer;
import kz.senim.contact.Contacts.Words;
import kz.senim.reconciliation.Marks;
import kz.senim.reconciliation.TalkView;
import kz.senim.task.Tasks.OpenStep;
import org.jspecify.annotations.Nullable;

/**
 * What to remember before and after a talk.
 *
 * @param locked whether a party hurt another one: then no gestures and no joint talks
 * @param talks those of this cycle, newest first
 * @param preparation the acting person's own, or null
 * @param words the client's last words, or null
 * @param late what was promised and is not done
 * @param rights the restricted rights and whether they stand again
 */
public record TalkScene(ConflictRef conflict, ClientRef client, boolean locked, List<TalkView> talks,
		@Nullable Preparation preparation, @Nullable Words words, List<OpenStep> late, List<RightAnswer> rights) {

	/** The number of the coming talk in this cycle, from 1. */
	public int number() {
		return (int) this.talks.stream().filter(TalkView::counts).count() + 1;
	}

	/** The marks of the last talk that has some; nulls where there is none. */
	public Marks last() {
		return this.talks.stream()
			.filter(TalkView::counts)
			.map(TalkView::marks)
			.filter((marks) -> !marks.isEmpty())
			.findFirst()
			.orElseGet(() -> new Marks(null, null, null, null, null, null));
	}

	/** The last talk that a gesture turned. */
	public Optional<TalkView> helped() {
		return this.talks.stream()
			.filter(TalkView::counts)
			.filter((talk) -> turning(talk).isPresent())
			.max(Comparator.comparing(TalkView::heldAt));
	}

	/** The gesture that turned a talk. */
	public static Optional<TalkView.Made> turning(TalkView talk) {
		return talk.gestures().stream().filter((made) -> made.turned() && made.error() == null).findFirst();
	}

}
