/**
 * How a contact is logged and corrected, its rules, and what is read back.
 */
@NullMarked
package kz.senim.contact.domain;

import org.jspecify.annotations.NullMarked;
