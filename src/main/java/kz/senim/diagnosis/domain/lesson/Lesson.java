package kz.senim.diagnosis.domain.lesson;

import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A lesson as it stands in the file of its conflict.
 *
 * @param version 0 while nothing is written
 */
public record Lesson(LessonText text, LessonState state, StaffId writtenBy, @Nullable String declineReason,
		long version) {
}
