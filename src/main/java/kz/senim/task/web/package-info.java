/**
 * Pages of Today, the week, meetings and steps.
 */
@NullMarked
package kz.senim.task.web;

import org.jspecify.annotations.NullMarked;
