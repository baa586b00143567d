/**
 * How long records are kept: due lists, legal holds, erasure by two people with a
 * certificate, and everything about one person for that person.
 */
@ApplicationModule(displayName = "Retention",
		allowedDependencies = { "kernel", "shell", "vault", "draft", "audit", "catalog", "staff", "notice", "client" })
@NullMarked
package kz.senim.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
