package kz.senim.client.web.team;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A worker for a client, as typed.
 *
 * @param seen the assignment of the main worker that the form showed, or null
 */
record WorkerForm(@NotNull(message = "{client.assign.error.form}") @Nullable UUID formKey, @Nullable UUID seen,
		@NotNull(message = "{client.assign.error.worker}") @Nullable UUID worker,
		@Size(max = 4000, message = "{client.assign.error.note}") @Nullable String note) {

	static WorkerForm seeing(@Nullable UUID seen) {
		return new WorkerForm(null, seen, null, null);
	}

	UUID key() {
		return Objects.requireNonNull(this.formKey);
	}

	StaffId chosen() {
		return new StaffId(Objects.requireNonNull(this.worker));
	}

	@Nullable String words() {
		return (this.note == null || this.note.isBlank()) ? null : this.note.strip();
	}

}
