/**
 * Who records a conflict whose cause speaks of its worker.
 */
@NullMarked
package kz.senim.conflict.domain.neutral;

import org.jspecify.annotations.NullMarked;
