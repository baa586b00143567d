/**
 * The key score: how much one conflict drives the others, why, and how stable that is.
 */
@NullMarked
package kz.senim.resource.score;

import org.jspecify.annotations.NullMarked;
