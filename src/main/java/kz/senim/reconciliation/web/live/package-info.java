/**
 * The pages of a talk that is noted while it goes on.
 */
@NullMarked
package kz.senim.reconciliation.web.live;

import org.jspecify.annotations.NullMarked;
