/**
 * Access out of turn and beyond the ordinary: restricted files and the people named on
 * them, conflicts of interest, breaking the glass with its review, and protected contact
 * data.
 */
@ApplicationModule(displayName = "Access",
		allowedDependencies = { "kernel", "shell", "vault", "draft", "audit", "catalog", "staff", "notice", "client",
				"client :: person" })
@NullMarked
package kz.senim.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
