/**
 * Loads, caches and changes the code lists.
 */
@NullMarked
package kz.senim.catalog.domain;

import org.jspecify.annotations.NullMarked;
