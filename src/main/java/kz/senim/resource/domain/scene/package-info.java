/**
 * What one page looks at: open conflicts that the person may see, with their links and
 * scores.
 */
@NullMarked
package kz.senim.resource.domain.scene;

import org.jspecify.annotations.NullMarked;
