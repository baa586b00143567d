/**
 * Runs the commands that the operator gives on the server with the same jar.
 */
@ApplicationModule(displayName = "Commands", allowedDependencies = "kernel")
@NullMarked
package kz.senim.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
