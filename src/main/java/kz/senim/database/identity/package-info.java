/**
 * Tells the database in every transaction who acts.
 */
@NullMarked
package kz.senim.database.identity;

import org.jspecify.annotations.NullMarked;
