/**
 * Seals listed fields under keys that live outside the database, and makes the blind
 * indexes by which a sealed value is found.
 */
@ApplicationModule(displayName = "Vault", allowedDependencies = { "kernel", "database" })
@NullMarked
package kz.senim.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
