/**
 * Files that are open to named people only: why, to whom, and how that ends.
 */
@NullMarked
package kz.senim.client.domain.restriction;

import org.jspecify.annotations.NullMarked;
