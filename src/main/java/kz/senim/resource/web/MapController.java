package kz.senim.resource.web;

import java.util.UUID;

import kz.senim.resource.domain.scene.ConflictMap;
import kz.senim.resource.domain.scene.ConflictMaps;
import kz.senim.resource.domain.scene.Scope;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The conflict map: which conflict feeds which, and which is the key.
 */
@Controller
class MapController {

	private final ConflictMaps maps;

	private final MapDrawing drawing;

	MapController(ConflictMaps maps, MapDrawing drawing) {
		this.maps = maps;
		this.drawing = drawing;
	}

	@GetMapping("/conflicts/map")
	String map(@RequestParam(required = false) @Nullable String view,
			@RequestParam(required = false) @Nullable UUID client,
			@RequestParam(required = false) @Nullable UUID worker, @RequestParam(required = false) @Nullable UUID team,
			@RequestParam(name = "if", required = false) @Nullable UUID settled, Model model) {
		ConflictMap map = this.maps.open(new Scope.Wish(view, client, worker, team), settled);
		model.addAttribute("map", map);
		model.addAttribute("scope", map.scene().scope());
		model.addAttribute("drawings", this.drawing.of(map));
		return "resource/map";
	}

}
