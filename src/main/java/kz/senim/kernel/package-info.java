/**
 * What every module may know: typed ids, who acts, refusals, and the clock.
 */
@ApplicationModule(displayName = "Kernel", type = ApplicationModule.Type.OPEN, allowedDependencies = {})
@NullMarked
package kz.senim.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
