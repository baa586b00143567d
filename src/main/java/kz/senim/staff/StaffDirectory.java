package kz.senim.staff;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.TeamId;

/**
 * Who works here and who leads whom.
 */
public interface StaffDirectory {

	StaffRef get(StaffId id);

	/** Names and roles by id, in one query. */
	Map<StaffId, StaffRef> byId(Collection<StaffId> ids);

	/** The active members of a team, in Kazakh order. */
	List<StaffRef> membersOf(TeamId team);

	/**
	 * The active workers and supervisors of the teams that this person leads, in Kazakh
	 * order.
	 */
	List<StaffRef> ledBy(StaffId supervisor);

	/**
	 * The teams that this person leads: the own team and those below it, in tree order.
	 */
	List<TeamRef> teamsLedBy(StaffId supervisor);

	TeamRef team(TeamId id);

	/**
	 * The active supervisors from this team upwards, nearest first; on each level in
	 * Kazakh order.
	 */
	List<StaffRef> supervisorsAbove(TeamId team);

	/**
	 * The active supervisors in the teams that this supervisor leads and in those above
	 * the team, in Kazakh order.
	 */
	List<StaffRef> supervisorsAround(StaffId supervisor, TeamId team);

	/** The person who stands in for this one on that day. */
	Optional<StaffRef> substituteOf(StaffId id, LocalDate day);

}
