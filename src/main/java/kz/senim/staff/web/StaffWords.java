package kz.senim.staff.web;

import java.util.Map;
import java.util.UUID;

import kz.senim.kernel.NotFound;
import kz.senim.kernel.id.TeamId;
import kz.senim.shell.form.FieldWords;
import kz.senim.shell.text.Texts;
import kz.senim.staff.StaffDirectory;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Words for role, language and team in the forms of staff and teams.
 */
@Component
class StaffWords implements FieldWords {

	private static final Map<String, String> PREFIXES = Map.of("staff.form.role", "staff.role.", "staff.form.language",
			"shell.language.", "staff.profile.language", "shell.language.");

	private final Texts texts;

	private final StaffDirectory staff;

	StaffWords(Texts texts, StaffDirectory staff) {
		this.texts = texts;
		this.staff = staff;
	}

	@Override
	public @Nullable String of(String label, String value) {
		if (label.equals("staff.form.team") || label.equals("staff.team.parent")) {
			return team(value);
		}
		String prefix = PREFIXES.get(label);
		return (prefix != null) ? this.texts.of(prefix + value) : null;
	}

	private @Nullable String team(String id) {
		try {
			return this.staff.team(new TeamId(UUID.fromString(id))).name();
		}
		catch (NotFound ex) {
			return null;
		}
	}

}
