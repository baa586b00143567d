/**
 * Live mode: what a neutral third notes while a talk goes on, entry by entry.
 */
@NullMarked
package kz.senim.reconciliation.live;

import org.jspecify.annotations.NullMarked;
