/**
 * The form and the pages of the session log.
 */
@NullMarked
package kz.senim.contact.web;

import org.jspecify.annotations.NullMarked;
