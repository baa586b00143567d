package kz.senim.client.web.team;

import kz.senim.client.domain.team.TeamPage;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Shows the teams of a supervisor.
 */
@Controller
class TeamBoardController {

	private final TeamPage page;

	TeamBoardController(TeamPage page) {
		this.page = page;
	}

	@GetMapping("/team")
	String team(Model model) {
		model.addAttribute("board", this.page.board());
		return "client/team";
	}

}
