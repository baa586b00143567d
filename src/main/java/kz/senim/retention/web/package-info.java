/**
 * Pages of retention.
 */
@NullMarked
package kz.senim.retention.web;

import org.jspecify.annotations.NullMarked;
