package kz.senim.kernel;

import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: a signed-in member of staff, or a named job of the system. Exactly one of
 * {@code staff} and {@code job} is given.
 *
 * @param staff the member of staff, or null for a job
 * @param role the role in which the member of staff acts, or null for a job
 * @param team the team of the member of staff, or null where there is none
 * @param job the name of the job, or null for a person
 */
public record Actor(@Nullable StaffId staff, @Nullable Role role, @Nullable TeamId team, @Nullable String job) {

	public static Actor of(StaffId staff, Role role, @Nullable TeamId team) {
		return new Actor(staff, role, team, null);
	}

	/**
	 * A job of the system; the database knows it by this name and gives it a narrow
	 * scope.
	 */
	public static Actor job(String name) {
		return new Actor(null, null, null, name);
	}

	public StaffId requireStaff() {
		if (this.staff == null) {
			throw new IllegalStateException("No member of staff acts here");
		}
		return this.staff;
	}

	public boolean is(Role role) {
		return this.role == role;
	}

	public boolean is(StaffId other) {
		return other.equals(this.staff);
	}

}
