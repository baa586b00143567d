/**
 * Forms of a conflict as typed, and how they are understood.
 */
@NullMarked
package kz.senim.conflict.web.form;

import org.jspecify.annotations.NullMarked;
