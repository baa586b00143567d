package kz.senim.shell.web;

import kz.senim.shell.template.SenimDialect;
import kz.senim.shell.text.CurrentViewer;
import kz.senim.shell.text.Formats;
import kz.senim.shell.text.IcuMessageSource;
import kz.senim.shell.text.LanguageResolver;
import kz.senim.shell.text.Texts;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.LocaleResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * Puts the shell into the web framework: texts, language, headers, request numbers, and
 * the helpers that templates know by name.
 */
@Configuration(proxyBeanMethods = false)
class ShellConfiguration {

	@Bean
	IcuMessageSource messageSource() {
		return new IcuMessageSource();
	}

	@Bean
	LocaleResolver localeResolver(CurrentViewer viewers) {
		return new LanguageResolver(viewers);
	}

	@Bean
	SenimDialect senimDialect(Texts texts) {
		return new SenimDialect(texts);
	}

	/**
	 * {@code shell}, {@code here}, {@code fmt} and {@code msg} are known to every
	 * template.
	 */
	@Bean
	SmartInitializingSingleton templateHelpers(ObjectProvider<ThymeleafViewResolver> resolvers, Chrome chrome,
			Formats formats, Texts texts, Here here) {
		return () -> resolvers.ifAvailable((resolver) -> {
			resolver.addStaticVariable("shell", chrome);
			resolver.addStaticVariable("fmt", formats);
			resolver.addStaticVariable("msg", texts);
			resolver.addStaticVariable("here", here);
		});
	}

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> securityHeaders() {
		return (factory) -> factory.addEngineValves(new HeadersValve());
	}

	@Bean
	FilterRegistrationBean<RequestIdFilter> requestIds() {
		FilterRegistrationBean<RequestIdFilter> registration = new FilterRegistrationBean<>(new RequestIdFilter());
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return registration;
	}

	@Bean
	FilterRegistrationBean<StaleChoiceFilter> staleChoices() {
		FilterRegistrationBean<StaleChoiceFilter> registration = new FilterRegistrationBean<>(new StaleChoiceFilter());
		registration.setOrder(Ordered.LOWEST_PRECEDENCE);
		return registration;
	}

}
