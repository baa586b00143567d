package kz.senim.client.domain.team;

import java.time.LocalDate;
import java.util.List;

import kz.senim.client.ClientRef;
import kz.senim.staff.StaffRef;
import kz.senim.staff.TeamRef;
import org.jspecify.annotations.Nullable;

/**
 * The teams of a supervisor: where help is needed, not who is better. People stand in
 * alphabetical order, whatever their figures.
 *
 * @param waiting clients whom nobody in these teams works with as main worker
 * @param moreWaiting whether there are more of them than shown
 */
public record TeamBoard(List<Group> groups, List<Waiting> waiting, boolean moreWaiting) {

	/** A team and its people. */
	public record Group(TeamRef team, List<Member> members) {
	}

	/** A client without a worker, and the name of the team. */
	public record Waiting(ClientRef client, String team) {
	}

	/** One of the people, with the figures of the work in hand. */
	public record Member(StaffRef person, Work work) {
	}

	/**
	 * Work in hand; each figure counts clients.
	 *
	 * @param clients with an open file
	 * @param silent without contact for 14 days
	 * @param sharp with an open conflict of acuteness 3 or more
	 * @param late whose next step is overdue
	 * @param away leave of today, or null
	 */
	public record Work(long clients, long silent, long sharp, long late, @Nullable Away away) {

		static final Work NONE = new Work(0, 0, 0, 0, null);

	}

	/**
	 * Leave.
	 *
	 * @param substitute who stands in, or null where nobody does
	 */
	public record Away(LocalDate until, @Nullable String substitute) {
	}

}
