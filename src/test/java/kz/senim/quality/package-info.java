/**
 * What holds for the whole product, whichever module a change is in.
 */
@NullMarked
package kz.senim.quality;

import org.jspecify.annotations.NullMarked;
