/**
 * Typed ids: one record a concept, each a UUIDv7 made in Java.
 */
@NullMarked
package kz.senim.kernel.id;

import org.jspecify.annotations.NullMarked;
