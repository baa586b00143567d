package kz.senim.client.web.card;

import kz.senim.client.domain.IinDesk;
import kz.senim.client.domain.card.PhoneDesk;
import kz.senim.kernel.Limited;
import kz.senim.kernel.id.ClientId;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Shows in full, on the record, what a client's pages mask.
 */
@Controller
@RequestMapping("/clients/{client}")
class RevealController {

	private final IinDesk iinDesk;

	private final PhoneDesk phoneDesk;

	private final CardFrames frames;

	RevealController(IinDesk iinDesk, PhoneDesk phoneDesk, CardFrames frames) {
		this.iinDesk = iinDesk;
		this.phoneDesk = phoneDesk;
		this.frames = frames;
	}

	@PostMapping("/iin")
	@Limited(Limited.Kind.REVEAL)
	String iin(@PathVariable ClientId client, Model model) {
		model.addAttribute("iin", this.iinDesk.reveal(client));
		this.frames.put(client, null, model);
		return "client/iin";
	}

	@PostMapping("/reveal")
	@Limited(Limited.Kind.REVEAL)
	String phones(@PathVariable ClientId client, Model model) {
		model.addAttribute("phones", this.phoneDesk.reveal(client));
		this.frames.put(client, null, model);
		return "client/phones";
	}

}
