/**
 * Keeps notices, and passes on urgent ones that nobody reads.
 */
@NullMarked
package kz.senim.notice.domain;

import org.jspecify.annotations.NullMarked;
