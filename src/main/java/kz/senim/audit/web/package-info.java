/**
 * The page of the trail.
 */
@NullMarked
package kz.senim.audit.web;

import org.jspecify.annotations.NullMarked;
