/**
 * Reads conflicts for pages: the sheet, the story, lists, earlier conflicts, hits of the
 * search.
 */
@NullMarked
package kz.senim.conflict.reading;

import org.jspecify.annotations.NullMarked;
