/**
 * Passkeys: registered by their owner, asked at the sign-in and as a proof.
 */
@NullMarked
package kz.senim.security.passkey;

import org.jspecify.annotations.NullMarked;
