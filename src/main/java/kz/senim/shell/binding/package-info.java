/**
 * How a request reaches its controller: names of fields that fit no form, and saves at
 * the same instant.
 */
@NullMarked
package kz.senim.shell.binding;

import org.jspecify.annotations.NullMarked;
