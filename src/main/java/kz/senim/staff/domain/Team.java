package kz.senim.staff.domain;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import kz.senim.kernel.id.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * A team in the tree.
 */
@Entity
class Team {

	@Id
	private UUID id;

	private @Nullable UUID parentId;

	private String name;

	private Instant createdAt;

	@Version
	private long version;

	@SuppressWarnings("NullAway.Init")
	protected Team() {
	}

	Team(TeamId id, String name, @Nullable TeamId parent, Instant now) {
		this.id = id.value();
		this.name = name;
		this.parentId = (parent != null) ? parent.value() : null;
		this.createdAt = now;
	}

	void change(String name, @Nullable TeamId parent) {
		this.name = name;
		this.parentId = (parent != null) ? parent.value() : null;
	}

	TeamId id() {
		return new TeamId(this.id);
	}

	String name() {
		return this.name;
	}

	@Nullable TeamId parent() {
		return (this.parentId != null) ? new TeamId(this.parentId) : null;
	}

	long version() {
		return this.version;
	}

}
