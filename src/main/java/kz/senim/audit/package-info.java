/**
 * The trail: an append-only record of every read and write.
 */
@ApplicationModule(displayName = "Audit trail", allowedDependencies = { "kernel", "shell", "database", "vault" })
@NullMarked
package kz.senim.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
