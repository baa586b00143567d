/**
 * Reads looks from the trail and finds unusual ones.
 */
@NullMarked
package kz.senim.look.domain;

import org.jspecify.annotations.NullMarked;
