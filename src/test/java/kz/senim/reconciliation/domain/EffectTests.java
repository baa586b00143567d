package kz.senim.reconciliation.domain;

import java.time.Instant;
import java.util.List;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.TalkId;
import kz.senim.reconciliation.Marks;
import kz.senim.reconciliation.RatedBy;
import kz.senim.reconciliation.TalkView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * After two talks that changed nothing another model may fit.
 */
class EffectTests {

	private static final Marks SAME = new Marks(6, 6, 4, 4, 3, 3);

	private static final Marks BETTER = new Marks(6, 5, 4, 4, 3, 3);

	private static final Marks NONE = new Marks(null, null, null, null, null, null);

	@Test
	void isMissingAfterTwoTalksWithoutChange() {
		assertThat(Effect.missing(List.of(talk(SAME), talk(SAME)))).isTrue();
	}

	@Test
	void isNotAskedForAfterOne() {
		assertThat(Effect.missing(List.of(talk(SAME)))).isFalse();
	}

	@Test
	void isThereWhereOneOfTheLastTwoMovedByAPoint() {
		assertThat(Effect.missing(List.of(talk(SAME), talk(BETTER)))).isFalse();
		assertThat(Effect.missing(List.of(talk(SAME), talk(SAME), talk(BETTER)))).isTrue();
	}

	@Test
	void leavesOutTalksWithoutMarksAndThoseEnteredInError() {
		assertThat(Effect.missing(List.of(talk(SAME), talk(NONE), talk(SAME)))).isTrue();
		assertThat(Effect.missing(List.of(talk(SAME), struck(SAME), talk(BETTER)))).isFalse();
	}

	private static TalkView talk(Marks marks) {
		return talk(marks, null);
	}

	private static TalkView struck(Marks marks) {
		return talk(marks, "another client");
	}

	private static TalkView talk(Marks marks, @Nullable String error) {
		return new TalkView(TalkId.next(), ConflictId.next(), ClientId.next(), 1, Instant.EPOCH, 30, "Демова А. Д.",
				Instant.EPOCH, false, RatedBy.WORKER, null, false, marks, List.of(), null, null, error, List.of());
	}

}
