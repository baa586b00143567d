/**
 * The way to PostgreSQL: an embedded server or one's own, the two roles, and who acts in
 * each transaction.
 */
@ApplicationModule(displayName = "Database", allowedDependencies = { "kernel" })
@NullMarked
package kz.senim.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
