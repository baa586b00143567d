/**
 * The pages of lessons, precedents and similar conflicts.
 */
@NullMarked
package kz.senim.diagnosis.web.lesson;

import org.jspecify.annotations.NullMarked;
