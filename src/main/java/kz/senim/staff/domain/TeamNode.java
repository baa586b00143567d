package kz.senim.staff.domain;

import kz.senim.kernel.id.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * A team as an admin sees it.
 *
 * @param depth steps below the top
 * @param members active and invited people
 * @param empty whether nothing hangs on it: no people, teams or clients
 */
public record TeamNode(TeamId id, @Nullable TeamId parent, String name, int depth, long members, boolean empty,
		long version) {
}
