/**
 * Pages of conflicts: list, workbench, moves, and what other pages show of conflicts.
 */
@NullMarked
package kz.senim.conflict.web;

import org.jspecify.annotations.NullMarked;
