/**
 * The page of a conflict's methods and their panel on the workbench.
 */
@NullMarked
package kz.senim.diagnosis.web;

import org.jspecify.annotations.NullMarked;
