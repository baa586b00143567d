/**
 * Chooses the database, checks it and tells Spring Boot.
 */
@NullMarked
package kz.senim.database.start;

import org.jspecify.annotations.NullMarked;
