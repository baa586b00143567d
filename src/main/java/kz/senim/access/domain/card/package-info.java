/**
 * The emergency card of a restricted client.
 */
@NullMarked
package kz.senim.access.domain.card;

import org.jspecify.annotations.NullMarked;
