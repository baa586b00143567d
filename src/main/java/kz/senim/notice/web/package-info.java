/**
 * The inbox.
 */
@NullMarked
package kz.senim.notice.web;

import org.jspecify.annotations.NullMarked;
