/**
 * Places of circles, captions and lines of the conflict map; the templates draw.
 */
@NullMarked
package kz.senim.resource.map;

import org.jspecify.annotations.NullMarked;
