package kz.senim.security.session;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.web.servlet.FlashMapManager;

/**
 * How sessions are stored and named.
 */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

	/** Spring Session looks for this name. */
	@Bean
	ConversionService springSessionConversionService() {
		return new PlainAttributes();
	}

	@Bean
	CookieSerializer cookieSerializer() {
		return new SchemeCookies();
	}

	/** Spring MVC looks for this name. */
	@Bean
	FlashMapManager flashMapManager(JsonMapper json) {
		return new FlashMessages(json);
	}

}
