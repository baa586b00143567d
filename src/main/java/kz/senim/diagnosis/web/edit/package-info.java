/**
 * The pages that change the lines of diagnosis and strategy.
 */
@NullMarked
package kz.senim.diagnosis.web.edit;

import org.jspecify.annotations.NullMarked;
