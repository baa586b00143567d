/**
 * Server drafts and idempotency keys of every form.
 */
@ApplicationModule(displayName = "Drafts", allowedDependencies = { "kernel", "shell", "vault", "audit" })
@NullMarked
package kz.senim.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
