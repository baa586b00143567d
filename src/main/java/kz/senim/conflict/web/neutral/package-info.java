/**
 * The page that names a neutral recorder.
 */
@NullMarked
package kz.senim.conflict.web.neutral;

import org.jspecify.annotations.NullMarked;
