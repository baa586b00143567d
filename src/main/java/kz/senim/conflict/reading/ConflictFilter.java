package kz.senim.conflict.reading;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which conflicts a list shows.
 *
 * @param status open, closed, all, or one state by its code
 * @param acuteness this level, or null for all
 * @param client of this client, or null for all
 * @param mine only those whose worker is the acting person
 * @param sort acuteness, since or number
 */
public record ConflictFilter(String status, @Nullable Integer acuteness, @Nullable UUID client, boolean mine,
		String sort) {
}
