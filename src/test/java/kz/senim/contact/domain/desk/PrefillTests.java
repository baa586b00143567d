package kz.senim.contact.domain.desk;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.TaskId;
import kz.senim.task.Tasks.Meeting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PrefillTests {

	/** 10:52 in Almaty. */
	private static final Instant NOW = Instant.parse("2026-11-23T05:52:31Z");

	private static final Former NOTHING = former(null, null, null, 0);

	@Test
	void startsItsLengthAgoRoundedDownToFiveMinutes() {
		Prefill prefill = Prefill.of(former("PHONE", null, 45, 0), NOW);

		assertThat(prefill.at()).isEqualTo(LocalDateTime.of(2026, 11, 23, 10, 5));
		assertThat(prefill.minutes()).isEqualTo(45);
		assertThat(prefill.channel()).isEqualTo("PHONE");
	}

	@Test
	void startsYesterdayJustAfterMidnight() {
		Prefill prefill = Prefill.of(NOTHING, Instant.parse("2026-11-22T19:10:00Z"));

		assertThat(prefill.at()).isEqualTo(LocalDateTime.of(2026, 11, 22, 23, 40));
	}

	@Test
	void takesTimeLengthPlaceAndPurposeFromTheMeeting() {
		Prefill prefill = Prefill.of(meeting(Instant.parse("2026-11-23T05:03:00Z")), NOTHING, NOW);

		assertThat(prefill.at()).isEqualTo(LocalDateTime.of(2026, 11, 23, 10, 3));
		assertThat(prefill.minutes()).isEqualTo(40);
		assertThat(prefill.place()).isEqualTo("HOME");
		assertThat(prefill.purposes()).containsExactly("SUPPORT");
	}

	@Test
	void takesAMeetingThatLiesAheadToHaveBegunEarly() {
		Prefill prefill = Prefill.of(meeting(Instant.parse("2026-11-23T06:00:00Z")), NOTHING, NOW);

		assertThat(prefill.at()).isEqualTo(LocalDateTime.of(2026, 11, 23, 10, 10));
	}

	@Test
	void asksTheClientAtAboutEveryFourthContact() {
		assertThat(former(null, null, null, 2).askClient()).isFalse();
		assertThat(former(null, null, null, 3).askClient()).isTrue();
	}

	private static Meeting meeting(Instant at) {
		return new Meeting(TaskId.next(), ClientId.next(), StaffId.next(), at, 40, "SUPPORT", "IN_PERSON", "HOME", null,
				true);
	}

	private static Former former(@Nullable String channel, @Nullable String place, @Nullable Integer minutes,
			int since) {
		return new Former(channel, place, minutes, List.of(), null, null, null, null, since, null);
	}

}
