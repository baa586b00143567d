package kz.senim.task.domain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What is agreed about a meeting.
 *
 * @param title what it is for, in a few words
 * @param minutes planned length, 1–1440
 * @param purpose code of contact_purpose
 * @param channel code of channel
 * @param place code of contact_place
 */
public record MeetingDetails(String title, Instant startsAt, int minutes, @Nullable String purpose,
		@Nullable String channel, @Nullable String place, @Nullable String placeNote, @Nullable String withWhom) {
}
