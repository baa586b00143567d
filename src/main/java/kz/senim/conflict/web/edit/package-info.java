/**
 * Pages that change what is stated about a conflict, column by column.
 */
@NullMarked
package kz.senim.conflict.web.edit;

import org.jspecify.annotations.NullMarked;
