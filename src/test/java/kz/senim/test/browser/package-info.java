/**
 * One browser for all browser tests.
 */
@NullMarked
package kz.senim.test.browser;

import org.jspecify.annotations.NullMarked;
