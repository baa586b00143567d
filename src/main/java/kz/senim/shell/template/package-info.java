/**
 * What templates can do beyond plain Thymeleaf.
 */
@NullMarked
package kz.senim.shell.template;

import org.jspecify.annotations.NullMarked;
