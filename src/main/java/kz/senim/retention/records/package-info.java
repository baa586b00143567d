/**
 * To which class every table of a client belongs, and which columns are the person's own.
 */
@NullMarked
package kz.senim.retention.records;

import org.jspecify.annotations.NullMarked;
