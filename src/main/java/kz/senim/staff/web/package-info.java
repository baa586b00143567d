/**
 * Pages for admins and the profile of everybody.
 */
@NullMarked
package kz.senim.staff.web;

import org.jspecify.annotations.NullMarked;
