/**
 * The agreement on paper, in two languages side by side.
 */
@NullMarked
package kz.senim.conflict.web.agreement;

import org.jspecify.annotations.NullMarked;
