/**
 * What the tests share: one PostgreSQL, one Spring context, a clock, and who acts.
 */
@NullMarked
package kz.senim.test;

import org.jspecify.annotations.NullMarked;
