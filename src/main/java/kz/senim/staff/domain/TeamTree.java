package kz.senim.staff.domain;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import kz.senim.draft.FormKeys;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.StaleVersion;
import kz.senim.kernel.StaleVersion.Difference;
import kz.senim.kernel.id.TeamId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an admin does with the tree of teams.
 */
@Service
public class TeamTree {

	private final TeamRepository teams;

	private final TeamQueries queries;

	private final TeamBook book;

	private final FormKeys formKeys;

	private final Clock clock;

	TeamTree(TeamRepository teams, TeamQueries queries, TeamBook book, FormKeys formKeys, Clock clock) {
		this.teams = teams;
		this.queries = queries;
		this.book = book;
		this.formKeys = formKeys;
		this.clock = clock;
	}

	/** All teams in tree order. */
	@Transactional(readOnly = true)
	public List<TeamNode> all() {
		this.book.admin();
		return this.queries.all();
	}

	@Transactional
	public String add(UUID formKey, String name, @Nullable TeamId parent) {
		this.book.admin();
		return this.formKeys.once(formKey, "team", () -> {
			Team team = new Team(TeamId.next(), name, parent, this.clock.instant());
			check(team.id(), name, parent);
			this.teams.saveAndFlush(team);
			this.book.note("team.added", team.id());
			return "/admin/teams";
		});
	}

	/** Renames the team and moves it below another, or to the top. */
	@Transactional
	public void change(TeamId id, long version, String name, @Nullable TeamId parent, @Nullable String baseName) {
		this.book.admin();
		this.queries.lock();
		Team team = load(id);
		if (team.version() != version) {
			throw stale(team, name, parent, baseName);
		}
		check(id, name, parent);
		team.change(name, parent);
		this.teams.saveAndFlush(team);
		this.book.note("team.changed", id);
	}

	/** Deletes a team on which nothing hangs; foreign keys back this up. */
	@Transactional
	public void delete(TeamId id, long version) {
		this.book.admin();
		this.queries.lock();
		Team team = load(id);
		if (team.version() != version) {
			throw new StaleVersion(team.version(), List.of());
		}
		if (!this.queries.isEmpty(id)) {
			throw new RuleViolated("staff.rule.teamNotEmpty");
		}
		this.teams.delete(team);
		this.teams.flush();
		this.book.note("team.deleted", id);
	}

	/** Constraints team_name_uk, team_parent_fk and team_no_cycle back this up. */
	private void check(TeamId id, String name, @Nullable TeamId parent) {
		this.teams.findByName(name).filter((other) -> !other.id().equals(id)).ifPresent((other) -> {
			throw new RuleViolated("staff.rule.teamNameTaken", "name", Map.of());
		});
		if (parent != null) {
			load(parent);
			if (this.queries.isSameOrBelow(parent, id)) {
				throw new RuleViolated("staff.rule.teamCycle", "parent", Map.of());
			}
		}
	}

	private Team load(TeamId id) {
		return this.teams.findById(id.value()).orElseThrow(() -> new NotFound("team " + id));
	}

	private static StaleVersion stale(Team team, String name, @Nullable TeamId parent, @Nullable String baseName) {
		String there = Objects.toString(team.parent(), null);
		String wanted = Objects.toString(parent, null);
		return new StaleVersion(team.version(),
				Stream
					.of(new Difference("name", "staff.team.name", name, team.name(), baseName),
							new Difference("parent", "staff.team.parent", wanted, there, null))
					.filter((one) -> !Objects.equals(one.mine(), one.theirs()))
					.toList());
	}

}
