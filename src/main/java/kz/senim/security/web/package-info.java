/**
 * The filter chain and the pages around signing in and out.
 */
@NullMarked
package kz.senim.security.web;

import org.jspecify.annotations.NullMarked;
