package kz.senim.staff;

import kz.senim.kernel.id.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * A team in the tree.
 *
 * @param depth steps below the top, 0 for the top
 */
public record TeamRef(TeamId id, @Nullable TeamId parent, String name, int depth) {
}
