package kz.senim.shell.binding;

import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/**
 * Puts Senim's own adapter in front of the controllers.
 */
@Configuration(proxyBeanMethods = false)
class BindingConfiguration {

	@Bean
	WebMvcRegistrations strictBinding() {
		return new WebMvcRegistrations() {

			@Override
			public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
				return new SenimHandlerAdapter();
			}

		};
	}

}
