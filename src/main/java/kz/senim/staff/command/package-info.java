/**
 * Commands about accounts, given on the server.
 */
@NullMarked
package kz.senim.staff.command;

import org.jspecify.annotations.NullMarked;
