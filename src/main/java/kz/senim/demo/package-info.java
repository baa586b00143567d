/**
 * What a start does with an empty database: the demo agency, or a link for the first
 * admin.
 */
@ApplicationModule(displayName = "Demo")
@NullMarked
package kz.senim.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
