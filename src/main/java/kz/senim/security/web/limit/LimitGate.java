package kz.senim.security.web.limit;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.senim.kernel.Limited;
import kz.senim.security.limit.Throttle;
import kz.senim.security.limit.What;
import kz.senim.security.session.SignedIn;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Counts the calls of handlers marked {@link Limited}, those of admins too.
 */
@Configuration(proxyBeanMethods = false)
class LimitGate implements WebMvcConfigurer, HandlerInterceptor {

	private final Throttle throttle;

	LimitGate(Throttle throttle) {
		this.throttle = throttle;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (request.getDispatcherType() == DispatcherType.REQUEST && handler instanceof HandlerMethod method) {
			Limited limited = method.getMethodAnnotation(Limited.class);
			if (limited != null) {
				this.throttle.count(What.valueOf(limited.value().name()), SignedIn.require().getName(), request);
			}
		}
		return true;
	}

}
