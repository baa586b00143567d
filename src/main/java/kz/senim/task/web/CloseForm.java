package kz.senim.task.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kz.senim.task.domain.TaskState;
import org.jspecify.annotations.Nullable;

/**
 * What became of a task, as typed: DONE, MISSED or CANCELLED.
 */
record CloseForm(@NotNull(message = "{task.error.form}") @Nullable Long version,
		@NotNull(message = "{task.error.state}") @Nullable TaskState state,
		@Size(max = 1000, message = "{task.error.length1000}") @Nullable String note) {
}
