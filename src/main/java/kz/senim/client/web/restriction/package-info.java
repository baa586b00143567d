/**
 * Pages of restricted files.
 */
@NullMarked
package kz.senim.client.web.restriction;

import org.jspecify.annotations.NullMarked;
