/**
 * The register of clients: who they are, how to reach them safely, and who may see whom.
 */
@ApplicationModule(displayName = "Clients",
		allowedDependencies = { "kernel", "shell", "vault", "draft", "audit", "catalog", "staff", "notice" })
@NullMarked
package kz.senim.client;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
