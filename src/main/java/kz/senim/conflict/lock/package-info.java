/**
 * The lock of a hurt pair: no gestures and no joint talks between a person hurt and the
 * person who hurt.
 */
@NullMarked
package kz.senim.conflict.lock;

import org.jspecify.annotations.NullMarked;
