/**
 * The log as it is read: lists, pages, the timeline, and what other modules ask.
 */
@NullMarked
package kz.senim.contact.domain.history;

import org.jspecify.annotations.NullMarked;
