package kz.senim.task.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kz.senim.kernel.Almaty;
import kz.senim.task.domain.MeetingDetails;
import kz.senim.task.domain.StepDetails;
import kz.senim.task.domain.TaskView;
import org.jspecify.annotations.Nullable;

/**
 * Another day for a task, as typed; a meeting needs the time too.
 */
record MoveForm(@NotNull(message = "{task.error.form}") @Nullable Long version,
		@NotNull(message = "{task.error.date}") @Nullable LocalDate date, @Nullable LocalTime time,
		@Size(max = 1000, message = "{task.error.length1000}") @Nullable String note) {

	MeetingDetails meeting(TaskView task) {
		return new MeetingDetails(task.title(),
				Objects.requireNonNull(this.date)
					.atTime(Objects.requireNonNull(this.time))
					.atZone(Almaty.ZONE)
					.toInstant(),
				Objects.requireNonNullElse(task.minutes(), 30), task.purpose(), task.channel(), task.place(),
				task.placeNote(), task.withWhom());
	}

	StepDetails step(TaskView task) {
		return new StepDetails(task.title(), task.owner(), Objects.requireNonNull(this.date));
	}

}
