/**
 * The main job from end to end, as people see it in a browser.
 */
@NullMarked
package kz.senim.story;

import org.jspecify.annotations.NullMarked;
