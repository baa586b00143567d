/**
 * Drawings computed on the server: coordinates only, the templates draw.
 */
@NullMarked
package kz.senim.shell.chart;

import org.jspecify.annotations.NullMarked;
