package kz.senim.kernel;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One page of a list read by keyset.
 *
 * @param rows the rows of this page
 * @param next opaque key after which the next page starts, or null on the last page
 */
public record Page<T>(List<T> rows, @Nullable String next) {

	public Page {
		rows = List.copyOf(rows);
	}

}
