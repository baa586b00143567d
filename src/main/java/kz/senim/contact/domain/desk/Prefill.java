package kz.senim.contact.domain.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import kz.senim.kernel.Almaty;
import kz.senim.task.Tasks;
import org.jspecify.annotations.Nullable;

/**
 * What the form already knows when it opens: from the planned meeting, else from the last
 * contact. Ratings and outcomes are never among it.
 *
 * @param at local start, rounded down to five minutes
 * @param meeting the planned meeting it comes from, or null
 */
public record Prefill(LocalDateTime at, int minutes, String channel, @Nullable String place, List<String> purposes,
		Tasks.@Nullable Meeting meeting) {

	private static final int USUAL_MINUTES = 30;

	private static final int STEP = 5;

	/** From a meeting; one that still lies ahead is taken to have begun early. */
	static Prefill of(Tasks.Meeting meeting, Former former, Instant now) {
		int minutes = (meeting.minutes() > 0) ? meeting.minutes() : USUAL_MINUTES;
		Instant at = meeting.startsAt().isAfter(now) ? now.minus(Duration.ofMinutes(minutes)) : meeting.startsAt();
		List<String> purposes = (meeting.purpose() != null) ? List.of(meeting.purpose()) : former.purposes();
		return new Prefill(local(at, meeting.startsAt().isAfter(now)), minutes, or(meeting.channel(), former.channel()),
				(meeting.place() != null) ? meeting.place() : former.place(), purposes, meeting);
	}

	static Prefill of(Former former, Instant now) {
		int minutes = (former.minutes() != null) ? former.minutes() : USUAL_MINUTES;
		return new Prefill(local(now.minus(Duration.ofMinutes(minutes)), true), minutes, or(null, former.channel()),
				former.place(), former.purposes(), null);
	}

	private static LocalDateTime local(Instant at, boolean rounded) {
		LocalDateTime local = LocalDateTime.ofInstant(at, Almaty.ZONE).withSecond(0).withNano(0);
		return rounded ? local.minusMinutes(local.getMinute() % STEP) : local;
	}

	private static String or(@Nullable String first, @Nullable String second) {
		return Optional.ofNullable(first).or(() -> Optional.ofNullable(second)).orElse("IN_PERSON");
	}

}
