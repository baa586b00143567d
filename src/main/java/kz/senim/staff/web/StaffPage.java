package kz.senim.staff.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import kz.senim.kernel.Page;
import kz.senim.kernel.Role;
import kz.senim.kernel.id.StaffId;
import kz.senim.shell.Choice;
import kz.senim.shell.text.Languages;
import kz.senim.shell.text.Texts;
import kz.senim.staff.StaffSessions;
import kz.senim.staff.domain.AccountStatus;
import kz.senim.staff.domain.StaffFile;
import kz.senim.staff.domain.StaffFiles;
import kz.senim.staff.domain.StaffFilter;
import kz.senim.staff.domain.StaffList;
import kz.senim.staff.domain.StaffRow;
import kz.senim.staff.domain.TeamTree;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Fills the page of the staff: the list, and beside it the form.
 */
@Component
class StaffPage {

	static final String VIEW = "staff/staff";

	private final StaffList list;

	private final StaffFiles files;

	private final TeamTree teams;

	private final StaffSessions sessions;

	private final Texts texts;

	StaffPage(StaffList list, StaffFiles files, TeamTree teams, StaffSessions sessions, Texts texts) {
		this.list = list;
		this.files = files;
		this.teams = teams;
		this.sessions = sessions;
		this.texts = texts;
	}

	/** The list as the address wishes it. */
	void list(Model model, @Nullable String q, @Nullable Role role, @Nullable AccountStatus status,
			@Nullable String sort, @Nullable UUID after) {
		StaffFilter filter = new StaffFilter(q, role, status, "-name".equals(sort), after);
		model.addAttribute("filter", filter);
		model.addAttribute("sort", filter.down() ? "-name" : "name");
		Page<StaffRow> page = this.list.page(filter);
		model.addAttribute("page", page);
		model.addAttribute("factors",
				this.sessions.withSecondFactor(page.rows().stream().map((row) -> new StaffId(row.id())).toList())
					.stream()
					.map(StaffId::value)
					.collect(Collectors.toSet()));
		model.addAttribute("roles", roles());
		model.addAttribute("statuses", statuses());
	}

	/** What the form beside the list offers to choose from. */
	void choices(Model model, @Nullable StaffFile file) {
		model.addAttribute("file", file);
		model.addAttribute("languages",
				Languages.ALL.stream()
					.map((code) -> Choice.of(code, this.texts.of("shell.language." + code)))
					.toList());
		model.addAttribute("teams",
				this.teams.all()
					.stream()
					.map((team) -> Choice.of(team.id(), "\u2003".repeat(team.depth()) + team.name()))
					.toList());
		if (file != null) {
			model.addAttribute("substitutes",
					this.files.substitutes()
						.stream()
						.filter((ref) -> !ref.id().equals(file.id()))
						.map((ref) -> Choice.of(ref.id(), ref.fullName()))
						.toList());
		}
	}

	private List<Choice> roles() {
		return Arrays.stream(Role.values())
			.map((role) -> Choice.of(role, this.texts.of("staff.role." + role)))
			.toList();
	}

	private List<Choice> statuses() {
		return Arrays.stream(AccountStatus.values())
			.map((status) -> Choice.of(status, this.texts.of("staff.status." + status)))
			.toList();
	}

}
