package kz.senim.task.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kz.senim.task.Tasks.Owner;
import kz.senim.task.domain.StepDetails;
import org.jspecify.annotations.Nullable;

/**
 * A step as typed.
 */
record StepForm(@NotNull(message = "{task.error.form}") @Nullable UUID formKey,
		@NotBlank(message = "{task.error.title}") @Size(max = 400,
				message = "{task.error.titleLength}") @Nullable String title,
		@NotNull(message = "{task.error.owner}") @Nullable Owner owner,
		@NotNull(message = "{task.error.date}") @Nullable LocalDate date) {

	static StepForm blank() {
		return new StepForm(null, null, null, null);
	}

	StepDetails toDetails() {
		return new StepDetails(Objects.requireNonNull(this.title), Objects.requireNonNull(this.owner),
				Objects.requireNonNull(this.date));
	}

}
