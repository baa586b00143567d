package kz.senim.client.web.team;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kz.senim.client.domain.team.TransferPages;
import org.jspecify.annotations.Nullable;

/**
 * Many clients for another worker, as typed.
 *
 * @param chosen the assignments of the main worker that the form showed
 */
record TransferForm(@NotNull(message = "{client.assign.error.form}") @Nullable UUID formKey,
		@NotNull(message = "{client.assign.error.form}") @Nullable UUID from,
		@NotNull(message = "{client.assign.error.worker}") @Nullable UUID worker,
		@NotBlank(message = "{client.assign.rule.note}") @Size(max = 4000,
				message = "{client.assign.error.note}") @Nullable String note,
		@NotEmpty(message = "{client.transfer.error.chosen}") @Size(max = TransferPages.MOST,
				message = "{client.transfer.error.many}") @Nullable List<@Nullable UUID> chosen) {

	static TransferForm of(@Nullable UUID from, List<UUID> chosen) {
		return new TransferForm(null, from, null, null, List.copyOf(chosen));
	}

	List<UUID> assignments() {
		return Objects.requireNonNull(this.chosen)
			.stream()
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.toList();
	}

}
