/**
 * Looking at every broken glass afterwards, by another person, in time.
 */
@NullMarked
package kz.senim.access.domain.review;

import org.jspecify.annotations.NullMarked;
