package kz.senim.conflict.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import kz.senim.conflict.ConflictSheet;
import kz.senim.conflict.RightRestored;
import kz.senim.conflict.web.form.Lines;
import kz.senim.shell.form.Typed;
import org.jspecify.annotations.Nullable;

/**
 * The short way as typed: how it was settled, and each right.
 */
record ShortForm(@Nullable String version, @Nullable String how, @Nullable List<@Nullable Answer> rights) {

	ShortForm {
		rights = List.copyOf(Lines.whole(rights, new Answer(null, null)));
	}

	static ShortForm of(ConflictSheet sheet) {
		return new ShortForm(Long.toString(sheet.ref().version()), null,
				sheet.rights().stream().map((right) -> new Answer(right.id().toString(), null)).toList());
	}

	/** The same answers on the record as it stands now. */
	ShortForm at(long current) {
		return new ShortForm(Long.toString(current), this.how, this.rights);
	}

	/** The answers, with errors at the fields. */
	Map<UUID, RightRestored> answers(Typed typed) {
		Map<UUID, RightRestored> answers = new LinkedHashMap<>();
		List<@Nullable Answer> lines = Objects.requireNonNull(this.rights);
		for (int i = 0; i < lines.size(); i++) {
			Answer line = Objects.requireNonNull(lines.get(i));
			UUID right = typed.uuid("rights[" + i + "].id", line.id());
			RightRestored restored = typed.one("rights[" + i + "].restored", line.restored(), RightRestored.class);
			if (restored == null) {
				typed.wrong("rights[" + i + "].restored", "conflict.error.choose");
			}
			else if (right != null) {
				answers.put(right, restored);
			}
		}
		return answers;
	}

	/** One right and its answer. */
	record Answer(@Nullable String id, @Nullable String restored) {
	}

}
