/**
 * The conflict case: registration, life cycle with its gates, settlement, pair lock.
 */
@NullMarked
package kz.senim.conflict.domain;

import org.jspecify.annotations.NullMarked;
