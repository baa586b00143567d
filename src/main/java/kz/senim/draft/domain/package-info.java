/**
 * Keeps drafts sealed, and the keys of forms that were sent.
 */
@NullMarked
package kz.senim.draft.domain;

import org.jspecify.annotations.NullMarked;
