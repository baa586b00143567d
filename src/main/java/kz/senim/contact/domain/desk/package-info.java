/**
 * The open form: whom it is about, and what is known before the first tap.
 */
@NullMarked
package kz.senim.contact.domain.desk;

import org.jspecify.annotations.NullMarked;
