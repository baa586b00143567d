/**
 * A client's telephones, each with what makes it safe to use.
 */
@NullMarked
package kz.senim.client.domain.phone;

import org.jspecify.annotations.NullMarked;
