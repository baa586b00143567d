/**
 * Who has looked at whom: for supervisors by client, for everybody their own, and what is
 * out of the ordinary.
 */
@ApplicationModule(displayName = "Looks", allowedDependencies = { "kernel", "shell", "audit", "staff", "client" })
@NullMarked
package kz.senim.look;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
