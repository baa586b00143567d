package kz.senim.access.domain.review;

import java.time.Instant;
import java.util.UUID;

import kz.senim.access.domain.glass.GlassReason;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * An access out of turn as others see it.
 *
 * @param number number of the file
 * @param over when it ended or ends
 * @param fullFile whether the file was open, or the emergency card only
 * @param second who opened a restricted file to the opener, or null
 * @param reviewer who looked at it, or null
 * @param restricted whether the file names people
 * @param running whether it still lasts
 */
public record GlassRow(UUID id, ClientId client, String number, StaffId opener, GlassReason reason, String words,
		Instant openedAt, Instant over, boolean fullFile, @Nullable StaffId second, @Nullable StaffId reviewer,
		@Nullable Verdict verdict, @Nullable String reviewWords, boolean restricted, boolean running, long version) {
}
