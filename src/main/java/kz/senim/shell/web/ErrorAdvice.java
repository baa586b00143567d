package kz.senim.shell.web;

import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import kz.senim.kernel.Forbidden;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.StaleVersion;
import kz.senim.shell.form.FieldWords;
import kz.senim.shell.form.StaleForm;
import kz.senim.shell.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers refusals of the domain with pages that say what to do. Everything else goes to
 * Boot's error pages, and a database that is away to the filter that knows it.
 */
@ControllerAdvice
class ErrorAdvice {

	private static final Logger log = LoggerFactory.getLogger(ErrorAdvice.class);

	private final Texts texts;

	private final ObjectProvider<FieldWords> words;

	ErrorAdvice(Texts texts, ObjectProvider<FieldWords> words) {
		this.texts = texts;
		this.words = words;
	}

	/** Unknown and not to be seen answer alike. */
	@ExceptionHandler
	ModelAndView notFound(NotFound missing) {
		log.info("Not found: {}", missing.getMessage());
		return page("error/404", HttpStatus.NOT_FOUND);
	}

	@ExceptionHandler
	ModelAndView forbidden(Forbidden refusal) {
		log.info("Refused: {}", refusal.getMessage());
		return page("error/403", HttpStatus.FORBIDDEN);
	}

	/** A refusal that no controller has put at a field. */
	@ExceptionHandler
	ModelAndView refused(RuleViolated refusal) {
		log.info("Rule: {}", refusal.key());
		return page("error/422", HttpStatus.UNPROCESSABLE_CONTENT).addObject("refusal",
				this.texts.with(refusal.key(), refusal.arguments()));
	}

	@ExceptionHandler
	ModelAndView stale(StaleVersion refusal, HttpServletRequest request) {
		return page("shell/stale", HttpStatus.CONFLICT).addObject("stale", StaleForm.of(request.getRequestURI(),
				refusal, request.getParameterMap(), this.words.stream().toList()));
	}

	/**
	 * Saves at the same instant, again and again: what was typed is still on the page
	 * before.
	 */
	@ExceptionHandler({ OptimisticLockingFailureException.class, OptimisticLockException.class })
	ModelAndView locked(RuntimeException conflict) {
		log.info("Optimistic lock: {}", conflict.getMessage());
		return page("error/409", HttpStatus.CONFLICT);
	}

	private static ModelAndView page(String view, HttpStatus status) {
		ModelAndView page = new ModelAndView(view);
		page.setStatus(status);
		return page;
	}

}
