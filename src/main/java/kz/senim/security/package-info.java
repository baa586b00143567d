/**
 * Sign-in, sessions and the filter chain; nothing depends on it.
 */
@ApplicationModule(displayName = "Security",
		allowedDependencies = { "kernel", "shell", "vault", "draft", "audit", "catalog", "staff", "notice" })
@NullMarked
package kz.senim.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
