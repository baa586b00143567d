/**
 * What pages of other modules show of conflicts.
 */
@NullMarked
package kz.senim.conflict.web.elsewhere;

import org.jspecify.annotations.NullMarked;
