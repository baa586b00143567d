package kz.senim.access.web;

import kz.senim.access.domain.zone.Entry;
import kz.senim.access.domain.zone.ProtectedZone;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.id.ClientId;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Stands before every page of the protected zone. It asks in a transaction of its own, so
 * that an attempt is told although the page is refused.
 */
@Component
class ZoneGate {

	private final ProtectedZone zone;

	ZoneGate(ProtectedZone zone) {
		this.zone = zone;
	}

	/**
	 * The page that refuses, or null for a person named on the file.
	 * @throws NotFound if there is nothing that the person may know of
	 */
	@Nullable ModelAndView refusal(ClientId client) {
		Entry entry = this.zone.enter(client);
		if (entry == Entry.HIDDEN) {
			throw new NotFound("protected contact");
		}
		if (entry == Entry.NAMED) {
			return null;
		}
		ModelAndView page = new ModelAndView("access/zone-refused");
		page.setStatus(HttpStatus.FORBIDDEN);
		return page.addObject("client", client);
	}

}
