package kz.senim.conflict.web;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A pair to lock: who was hurt, by whom, and why it is locked.
 *
 * @param kin parties who are kin of the person who hurt
 */
record LockForm(@Nullable String formKey, @Nullable String hurt, @Nullable String by, List<String> kin,
		@Nullable String reason) {

	LockForm {
		kin = (kin != null) ? kin.stream().filter(Objects::nonNull).distinct().toList() : List.of();
	}

	static final LockForm BLANK = new LockForm(null, null, null, List.of(), null);

}
