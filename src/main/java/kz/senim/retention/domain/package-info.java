/**
 * Rules, holds and erasure: what goes when, and by whom.
 */
@NullMarked
package kz.senim.retention.domain;

import org.jspecify.annotations.NullMarked;
