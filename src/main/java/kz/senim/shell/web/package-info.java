/**
 * The frame around every page: layout, assets, headers, errors.
 */
@NullMarked
package kz.senim.shell.web;

import org.jspecify.annotations.NullMarked;
