package kz.senim.security.web.proof;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import kz.senim.security.kept.KeptForms;
import kz.senim.security.session.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/**
 * Sends those who have to prove who acts to the page that asks; a form goes with them,
 * sealed.
 */
@ControllerAdvice
class ProofAdvice {

	private final KeptForms kept;

	private final ProofPage page;

	ProofAdvice(KeptForms kept, ProofPage page) {
		this.kept = kept;
		this.page = page;
	}

	@ExceptionHandler
	ModelAndView proofNeeded(ProofNeeded needed, HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		if ("GET".equals(request.getMethod())) {
			return new ModelAndView("redirect:" + ProofController.PATH + "?to="
					+ UriUtils.encode(withQuery(path, request.getQueryString()), StandardCharsets.UTF_8));
		}
		SignedIn person = SignedIn.require();
		String sealed = this.kept.read(path, request).map((form) -> this.kept.seal(form, person.id())).orElse(null);
		ModelAndView page = new ModelAndView(ProofPage.VIEW, this.page.ways());
		page.addObject("form", ProofForm.to(null, sealed));
		page.setStatus(HttpStatus.FORBIDDEN);
		return page;
	}

	private static String withQuery(String path, @Nullable String query) {
		return (query != null) ? path + "?" + query : path;
	}

}
