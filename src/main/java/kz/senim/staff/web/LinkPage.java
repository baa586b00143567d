package kz.senim.staff.web;

import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The page that shows a one-time link, once: it stands in no session and no address, so
 * that neither Back nor a reload brings it again.
 */
final class LinkPage {

	private LinkPage() {
	}

	static ModelAndView show(String link, String back) {
		return new ModelAndView("staff/link")
			.addObject("link", ServletUriComponentsBuilder.fromCurrentContextPath().path(link).toUriString())
			.addObject("invitation", link.startsWith("/invite/"))
			.addObject("back", back);
	}

}
