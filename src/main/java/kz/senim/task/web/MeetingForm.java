package kz.senim.task.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kz.senim.kernel.Almaty;
import kz.senim.task.domain.MeetingDetails;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as typed.
 */
record MeetingForm(@NotNull(message = "{task.error.form}") @Nullable UUID formKey,
		@NotNull(message = "{task.error.date}") @Nullable LocalDate date,
		@NotNull(message = "{task.error.time}") @Nullable LocalTime time,
		@NotNull(message = "{task.error.minutes}") @Min(value = 1, message = "{task.error.minutes}") @Max(value = 1440,
				message = "{task.error.minutes}") @Nullable Integer minutes,
		@NotBlank(message = "{task.error.title}") @Size(max = 400,
				message = "{task.error.titleLength}") @Nullable String title,
		@Size(max = 40) @Nullable String purpose, @Size(max = 40) @Nullable String channel,
		@Size(max = 40) @Nullable String place,
		@Size(max = 200, message = "{task.error.length200}") @Nullable String placeNote,
		@Size(max = 200, message = "{task.error.length200}") @Nullable String withWhom) {

	static MeetingForm blank() {
		return new MeetingForm(null, null, null, 45, null, null, "IN_PERSON", null, null, null);
	}

	MeetingDetails toDetails() {
		return new MeetingDetails(Objects.requireNonNull(this.title),
				Objects.requireNonNull(this.date)
					.atTime(Objects.requireNonNull(this.time))
					.atZone(Almaty.ZONE)
					.toInstant(),
				Objects.requireNonNull(this.minutes), this.purpose, this.channel, this.place, this.placeNote,
				this.withWhom);
	}

}
