/**
 * Code lists with labels in three languages, and their admin pages.
 */
@ApplicationModule(displayName = "Code lists", allowedDependencies = { "kernel", "shell", "audit", "draft" })
@NullMarked
package kz.senim.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
