/**
 * Server drafts and idempotency keys of every form.
 */
@ApplicationModule(displayName = "Drafts", allowedDependencies = { "kernel", "shell", "vault" })
@NullMarked
package kz.senim.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
