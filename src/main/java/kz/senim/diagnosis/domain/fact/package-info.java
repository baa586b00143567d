/**
 * What a diagnosis and a strategy are made of.
 */
@NullMarked
package kz.senim.diagnosis.domain.fact;

import org.jspecify.annotations.NullMarked;
