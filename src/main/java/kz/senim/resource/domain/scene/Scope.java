package kz.senim.resource.domain.scene;

import java.util.List;
import java.util.UUID;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * Whose open conflicts a page looks at; always only those that the person may see.
 *
 * @param worker whose cases, or null
 * @param client whose conflicts, or null
 * @param teams the team with those below it, or empty
 * @param name of the worker, the client or the team, or empty
 */
public record Scope(Kind kind, @Nullable StaffId worker, @Nullable ClientId client, List<TeamId> teams, String name) {

	public Scope {
		teams = List.copyOf(teams);
	}

	/** The team itself, or null. */
	public @Nullable TeamId team() {
		return this.teams.isEmpty() ? null : this.teams.get(0);
	}

	@Nullable UUID workerKey() {
		return (this.worker != null) ? this.worker.value() : null;
	}

	@Nullable UUID clientKey() {
		return (this.client != null) ? this.client.value() : null;
	}

	UUID @Nullable [] teamKeys() {
		return this.teams.isEmpty() ? null : this.teams.stream().map(TeamId::value).toArray(UUID[]::new);
	}

	/** What is looked at. */
	public enum Kind {

		/** The acting person's own cases. */
		MINE,
		/** All that is open to the acting person. */
		VISIBLE, CLIENT, WORKER, TEAM

	}

	/**
	 * What the address asks for; what is not understood is null.
	 *
	 * @param view {@code mine} or {@code all}
	 */
	public record Wish(@Nullable String view, @Nullable UUID client, @Nullable UUID worker, @Nullable UUID team) {
	}

}
