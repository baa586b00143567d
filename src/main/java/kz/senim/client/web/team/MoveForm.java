package kz.senim.client.web.team;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A move to another team, as typed.
 */
record MoveForm(@NotNull(message = "{client.assign.error.form}") @Nullable UUID formKey,
		@NotNull(message = "{client.move.error.team}") @Nullable UUID team,
		@NotBlank(message = "{client.assign.rule.note}") @Size(max = 4000,
				message = "{client.assign.error.note}") @Nullable String note) {

	static final MoveForm BLANK = new MoveForm(null, null, null);

}
