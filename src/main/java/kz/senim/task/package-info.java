/**
 * Steps, planned meetings, rechecks, and the page Today.
 */
@ApplicationModule(displayName = "Steps and meetings",
		allowedDependencies = { "kernel", "shell", "vault", "draft", "audit", "catalog", "staff", "notice", "client" })
@NullMarked
package kz.senim.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
