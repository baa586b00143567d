/**
 * The pages of search.
 */
@NullMarked
package kz.senim.client.web.search;

import org.jspecify.annotations.NullMarked;
