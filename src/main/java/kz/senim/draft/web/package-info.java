/**
 * Takes the fields of an unfinished form.
 */
@NullMarked
package kz.senim.draft.web;

import org.jspecify.annotations.NullMarked;
