/**
 * Talks, gestures and settlement: what was done to ease a conflict and what it changed.
 */
@ApplicationModule(displayName = "Reconciliation",
		allowedDependencies = { "kernel", "shell", "vault", "draft", "audit", "catalog", "staff", "notice", "client",
				"task", "contact", "conflict" })
@NullMarked
package kz.senim.reconciliation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
