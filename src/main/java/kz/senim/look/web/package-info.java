/**
 * The pages of looks.
 */
@NullMarked
package kz.senim.look.web;

import org.jspecify.annotations.NullMarked;
