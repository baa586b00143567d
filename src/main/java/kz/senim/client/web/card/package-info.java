/**
 * The client card and what belongs to it: history, and the IIN in full.
 */
@NullMarked
package kz.senim.client.web.card;

import org.jspecify.annotations.NullMarked;
