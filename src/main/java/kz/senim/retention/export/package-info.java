/**
 * What is kept about one person, for that person.
 */
@NullMarked
package kz.senim.retention.export;

import org.jspecify.annotations.NullMarked;
