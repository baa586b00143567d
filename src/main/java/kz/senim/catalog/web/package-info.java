/**
 * Pages on which admins look after the code lists.
 */
@NullMarked
package kz.senim.catalog.web;

import org.jspecify.annotations.NullMarked;
