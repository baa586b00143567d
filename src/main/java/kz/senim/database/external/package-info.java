/**
 * One's own PostgreSQL server: waiting for it, its roles, and what it must offer.
 */
@NullMarked
package kz.senim.database.external;

import org.jspecify.annotations.NullMarked;
