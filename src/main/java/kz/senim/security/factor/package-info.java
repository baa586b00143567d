/**
 * The second step at the sign-in: codes of an authenticator app and recovery codes, and
 * whether it is asked for.
 */
@NullMarked
package kz.senim.security.factor;

import org.jspecify.annotations.NullMarked;
