/**
 * Social workers, supervisors and admins; the team tree, invitations, leave and
 * substitutes.
 */
@ApplicationModule(displayName = "Staff",
		allowedDependencies = { "kernel", "shell", "vault", "draft", "audit", "catalog" })
@NullMarked
package kz.senim.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
