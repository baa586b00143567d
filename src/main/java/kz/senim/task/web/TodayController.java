package kz.senim.task.web;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

import kz.senim.kernel.Actor;
import kz.senim.kernel.Almaty;
import kz.senim.kernel.Role;
import kz.senim.task.domain.TodayBoard;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class TodayController {

	private final TodayBoard board;

	private final Clock clock;

	TodayController(TodayBoard board, Clock clock) {
		this.board = board;
		this.clock = clock;
	}

	@GetMapping("/")
	String today(Actor actor, Model model) {
		if (actor.is(Role.ADMIN)) {
			return "redirect:/admin/staff";
		}
		model.addAttribute("today", this.board.today(actor));
		return "task/today";
	}

	@GetMapping("/week")
	String week(@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
			Model model) {
		LocalDate day = (from != null) ? from : LocalDate.ofInstant(this.clock.instant(), Almaty.ZONE);
		model.addAttribute("week", this.board.week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))));
		return "task/week";
	}

}
