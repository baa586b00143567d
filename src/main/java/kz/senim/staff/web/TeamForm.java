package kz.senim.staff.web;

import java.text.Normalizer;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import kz.senim.kernel.id.TeamId;
import kz.senim.staff.domain.TeamNode;
import org.jspecify.annotations.Nullable;

/**
 * The form of a team.
 *
 * @param wasName the name at which editing began
 */
record TeamForm(@Nullable UUID formKey, @Nullable Long version, @NotBlank @Size(max = 120) @Nullable String name,
		@Nullable UUID parent, @Nullable String wasName) {

	static TeamForm blank() {
		return new TeamForm(null, null, null, null, null);
	}

	static TeamForm of(TeamNode team) {
		return new TeamForm(null, team.version(), team.name(), (team.parent() != null) ? team.parent().value() : null,
				team.name());
	}

	@Nullable TeamId toParent() {
		return (this.parent != null) ? new TeamId(this.parent) : null;
	}

	String toName() {
		return Normalizer.normalize(Objects.requireNonNull(this.name), Normalizer.Form.NFC).replaceAll("\\s+", " ");
	}

}
