/**
 * What a conflict grew from: the facts, methods and strategy that the gates ask for.
 */
@ApplicationModule(displayName = "Diagnosis",
		allowedDependencies = { "kernel", "shell", "vault", "draft", "audit", "catalog", "staff", "client",
				"client :: person", "task", "contact", "conflict" })
@NullMarked
package kz.senim.diagnosis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
