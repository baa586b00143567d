/**
 * Conflict cases: parties, causes, restricted rights and the life cycle.
 */
@ApplicationModule(displayName = "Conflicts",
		allowedDependencies = { "kernel", "shell", "vault", "draft", "audit", "catalog", "staff", "notice", "client",
				"task", "contact" })
@NullMarked
package kz.senim.conflict;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
