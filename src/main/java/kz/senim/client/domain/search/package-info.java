/**
 * Search of the register by name, phone, IIN and number.
 */
@NullMarked
package kz.senim.client.domain.search;

import org.jspecify.annotations.NullMarked;
