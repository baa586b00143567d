/**
 * What waits behind the entries of the menu.
 */
@NullMarked
package kz.senim.shell.menu;

import org.jspecify.annotations.NullMarked;
