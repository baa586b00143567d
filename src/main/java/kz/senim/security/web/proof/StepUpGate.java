package kz.senim.security.web.proof;

import java.time.Clock;
import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.senim.kernel.StepUp;
import kz.senim.security.session.SignedIn;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets nobody into a handler marked {@link StepUp} whose last proof is older than five
 * minutes.
 */
@Configuration(proxyBeanMethods = false)
class StepUpGate implements WebMvcConfigurer, HandlerInterceptor {

	static final Duration FRESH = Duration.ofMinutes(5);

	private final Clock clock;

	StepUpGate(Clock clock) {
		this.clock = clock;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method && marked(method) && !proved()) {
			throw new ProofNeeded();
		}
		return true;
	}

	private boolean proved() {
		SignedIn person = SignedIn.current();
		return person != null && this.clock.instant().isBefore(person.provedAt().plus(FRESH));
	}

	private static boolean marked(HandlerMethod method) {
		return method.hasMethodAnnotation(StepUp.class)
				|| AnnotatedElementUtils.hasAnnotation(method.getBeanType(), StepUp.class);
	}

}
