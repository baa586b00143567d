/**
 * The session log: what happened between worker and client, in under a minute.
 */
@ApplicationModule(displayName = "Contacts",
		allowedDependencies = { "kernel", "shell", "vault", "draft", "audit", "catalog", "staff", "notice", "client",
				"task" })
@NullMarked
package kz.senim.contact;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
