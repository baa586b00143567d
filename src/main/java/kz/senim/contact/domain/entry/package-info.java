/**
 * What a worker says about a contact: the wish to log it, and its closed sets.
 */
@NullMarked
package kz.senim.contact.domain.entry;

import org.jspecify.annotations.NullMarked;
