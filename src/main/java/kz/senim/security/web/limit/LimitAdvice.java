package kz.senim.security.web.limit;

import java.time.Duration;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.senim.kernel.Busy;
import kz.senim.security.limit.Throttle;
import kz.senim.security.limit.TooMany;
import kz.senim.security.session.SignInNotes;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Says when it goes on, and leaves a row in the trail.
 */
@ControllerAdvice
class LimitAdvice {

	private static final Duration SHORT = Duration.ofSeconds(5);

	private final Throttle throttle;

	private final SignInNotes notes;

	LimitAdvice(Throttle throttle, SignInNotes notes) {
		this.throttle = throttle;
		this.notes = notes;
	}

	@ExceptionHandler
	ModelAndView tooMany(TooMany refusal, HttpServletRequest request, HttpServletResponse response) {
		if (this.throttle.worthNoting(refusal.what(), request)) {
			this.notes.write("limit.reached", Map.of("what", refusal.what().name()));
		}
		return page("error/429", HttpStatus.TOO_MANY_REQUESTS, refusal.untilNext(), response);
	}

	@ExceptionHandler
	ModelAndView busy(Busy refusal, HttpServletResponse response) {
		return page("error/busy", HttpStatus.SERVICE_UNAVAILABLE, SHORT, response);
	}

	private static ModelAndView page(String view, HttpStatus status, Duration wait, HttpServletResponse response) {
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.plusMillis(999).toSeconds()));
		ModelAndView page = new ModelAndView(view);
		page.setStatus(status);
		return page;
	}

}
