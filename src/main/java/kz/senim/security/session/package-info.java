/**
 * Who is signed in, for how long, and what the trail keeps of it.
 */
@NullMarked
package kz.senim.security.session;

import org.jspecify.annotations.NullMarked;
