/**
 * Family members who are clients too, and who lives with whom.
 */
@NullMarked
package kz.senim.client.domain.family;

import org.jspecify.annotations.NullMarked;
