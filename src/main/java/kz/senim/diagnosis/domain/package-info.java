/**
 * The methods by which a conflict was diagnosed, and the gate that asks for one.
 */
@NullMarked
package kz.senim.diagnosis.domain;

import org.jspecify.annotations.NullMarked;
