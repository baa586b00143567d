/**
 * What a conflict asks of people beside its record: who is told, what is planned and what
 * must not be planned.
 */
@NullMarked
package kz.senim.conflict.domain.care;

import org.jspecify.annotations.NullMarked;
