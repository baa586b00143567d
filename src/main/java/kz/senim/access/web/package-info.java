/**
 * Pages of access out of turn, of its review, and of protected contact data.
 */
@NullMarked
package kz.senim.access.web;

import org.jspecify.annotations.NullMarked;
