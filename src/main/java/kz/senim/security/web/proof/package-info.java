/**
 * Asks the person signed in to prove it once more before what weighs much.
 */
@NullMarked
package kz.senim.security.web.proof;

import org.jspecify.annotations.NullMarked;
