/**
 * Knowledge cards: loaded from the seeds, kept in memory, edited by admins.
 */
@NullMarked
package kz.senim.catalog.domain.knowledge;

import org.jspecify.annotations.NullMarked;
