/**
 * The supervisor's queue and decisions about conflicts.
 */
@ApplicationModule(displayName = "Review",
		allowedDependencies = { "kernel", "shell", "vault", "draft", "audit", "catalog", "staff", "notice", "client",
				"task", "contact", "conflict", "reconciliation" })
@NullMarked
package kz.senim.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
