/**
 * The page of all knowledge cards, and those on which admins edit them.
 */
@NullMarked
package kz.senim.catalog.web.knowledge;

import org.jspecify.annotations.NullMarked;
