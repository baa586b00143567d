package kz.senim.reconciliation.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import kz.senim.conflict.BehaviourModel;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.Uuids;
import kz.senim.reconciliation.Gesture;
import kz.senim.reconciliation.GestureBy;
import kz.senim.reconciliation.GestureResponse;
import kz.senim.reconciliation.Marks;
import kz.senim.reconciliation.live.LiveEntry.What;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the entries of a live talk say together.
 */
class LiveCourseTests {

	private static final Instant START = Instant.parse("2025-03-03T05:00:00Z");

	private static final What APOLOGY = What.gesture(Gesture.APOLOGY, GestureBy.WORKER, GestureResponse.ACCEPTED);

	private static final What RESPECT = What.gesture(Gesture.RESPECT, GestureBy.CLIENT, GestureResponse.THINKING);

	@Test
	void aScaleIsEmptyUntilSomebodyRates() {
		LiveCourse course = course(What.mark(LiveScale.TRUST, 4), What.mark(LiveScale.TRUST, 6));

		assertThat(course.now(LiveScale.TENSION)).isNull();
		assertThat(course.former(LiveScale.TENSION)).isNull();
		assertThat(course.now(LiveScale.TRUST)).isEqualTo(6);
		assertThat(course.former(LiveScale.TRUST)).isEqualTo(4);
	}

	@Test
	void aGestureTakesTheMarksAroundItUpToTheNextGesture() {
		LiveCourse course = course(What.mark(LiveScale.TENSION, 8), APOLOGY, What.mark(LiveScale.TENSION, 6),
				What.mark(LiveScale.TENSION, 5), RESPECT, What.mark(LiveScale.TENSION, 2));

		assertThat(course.gestures().stream().map((played) -> played.marks().tensionBefore())).containsExactly(8, 5);
		assertThat(course.gestures().stream().map((played) -> played.marks().tensionAfter())).containsExactly(5, 2);
		assertThat(course.whole()).isEqualTo(new Marks(8, 2, null, null, null, null));
	}

	@Test
	void aMarkOnOneSideOfAGestureAloneSaysNothingAboutIt() {
		LiveCourse course = course(APOLOGY, What.mark(LiveScale.TRUST, 5));

		assertThat(course.gestures().get(0).marks().isEmpty()).isTrue();
		assertThat(course.whole().isEmpty()).isTrue();
	}

	@Test
	void attitudesTakeNoMarksAndCountOnce() {
		LiveCourse course = course(What.mark(LiveScale.TRUST, 3), What.attitude(Gesture.WIN_WIN),
				What.mark(LiveScale.TRUST, 7), What.attitude(Gesture.WIN_WIN));

		assertThat(course.gestures()).isEmpty();
		assertThat(course.attitudes()).containsExactly(Gesture.WIN_WIN);
	}

	@Test
	void whatWasTakenBackDoesNotCount() {
		List<LiveEntry> entries = new ArrayList<>(course(What.mark(LiveScale.TENSION, 3), APOLOGY).entries());
		LiveEntry slip = entries.remove(1);
		entries.add(new LiveEntry(slip.id(), slip.at(), slip.by(), "", slip.what(), true));

		assertThat(new LiveCourse(entries).gestures()).isEmpty();
	}

	@Test
	void theLastSwitchIsTheModel() {
		assertThat(course(What.model(BehaviourModel.AVOID), What.model(BehaviourModel.COLLABORATE)).model())
			.isEqualTo(BehaviourModel.COLLABORATE);
		assertThat(course().model()).isNull();
	}

	@Test
	void aPauseIsOfferedWhileTensionIsHighOrOneWasJustCalled() {
		assertThat(course(What.mark(LiveScale.TENSION, 7)).wantsPause()).isTrue();
		assertThat(course(What.mark(LiveScale.TENSION, 6)).wantsPause()).isFalse();
		assertThat(course(What.moment(LiveKind.PAUSE)).wantsPause()).isTrue();
		assertThat(course(What.moment(LiveKind.PAUSE), APOLOGY).wantsPause()).isFalse();
	}

	private static LiveCourse course(What... entries) {
		List<LiveEntry> all = new ArrayList<>();
		for (What what : entries) {
			all.add(new LiveEntry(Uuids.next(), START.plusSeconds(all.size()), StaffId.next(), "", what, false));
		}
		return new LiveCourse(all);
	}

}
