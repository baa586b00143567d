/**
 * The tables below a conflict: lines, moves, answers of the settlement.
 */
@NullMarked
package kz.senim.conflict.domain.store;

import org.jspecify.annotations.NullMarked;
