/**
 * What all pages share: layout, navigation, form parts, drawings, texts and formats of
 * three languages, error pages.
 */
@ApplicationModule(displayName = "Shell", type = ApplicationModule.Type.OPEN, allowedDependencies = { "kernel" })
@NullMarked
package kz.senim.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
