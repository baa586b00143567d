/**
 * The panel of links, their forms, and the map.
 */
@NullMarked
package kz.senim.resource.web;

import org.jspecify.annotations.NullMarked;
