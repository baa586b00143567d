/**
 * The inbox: what people are told at once, with read receipt and what happens when nobody
 * looks.
 */
@ApplicationModule(displayName = "Notices",
		allowedDependencies = { "kernel", "shell", "vault", "draft", "audit", "catalog", "staff" })
@NullMarked
package kz.senim.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
