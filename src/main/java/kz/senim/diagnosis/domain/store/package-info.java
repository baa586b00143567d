/**
 * Where the lines of diagnosis and strategy are kept.
 */
@NullMarked
package kz.senim.diagnosis.domain.store;

import org.jspecify.annotations.NullMarked;
