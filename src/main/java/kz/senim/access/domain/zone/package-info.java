/**
 * Protected contact data of a client in hiding, and their release by two people.
 */
@NullMarked
package kz.senim.access.domain.zone;

import org.jspecify.annotations.NullMarked;
