package kz.senim.conflict.web;

import org.jspecify.annotations.Nullable;

/**
 * A pair to lock: who was hurt, by whom, and why it is locked.
 */
record LockForm(@Nullable String formKey, @Nullable String hurt, @Nullable String by, @Nullable String reason) {

	static final LockForm BLANK = new LockForm(null, null, null, null);

}
