/**
 * Where effort belongs: which conflict feeds which, the key score, the map and the hours.
 */
@ApplicationModule(displayName = "Resources",
		allowedDependencies = { "kernel", "shell", "draft", "audit", "catalog", "staff", "client", "task", "conflict" })
@NullMarked
package kz.senim.resource;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
