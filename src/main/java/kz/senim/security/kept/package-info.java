/**
 * Keeps what was typed when the sign-in had ended: form tokens that know who typed, and
 * the sealed text on its way through the sign-in page.
 */
@NullMarked
package kz.senim.security.kept;

import org.jspecify.annotations.NullMarked;
