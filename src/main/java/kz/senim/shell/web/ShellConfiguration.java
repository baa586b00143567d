package kz.senim.shell.web;

import java.util.Map;

import kz.senim.shell.template.SenimDialect;
import kz.senim.shell.text.CurrentViewer;
import kz.senim.shell.text.Formats;
import kz.senim.shell.text.IcuMessageSource;
import kz.senim.shell.text.LanguageResolver;
import kz.senim.shell.text.Texts;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
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
	SenimDialect senimDialect(Texts texts, StaticAssets assets) {
		return new SenimDialect(texts, assets::icon);
	}

	/** What every template knows by name. */
	@Bean
	TemplateHelpers templateHelpers(Chrome chrome, Here here, Formats formats, Texts texts) {
		return new TemplateHelpers(Map.of("shell", chrome, "here", here, "fmt", formats, "msg", texts));
	}

	@Bean
	SmartInitializingSingleton knownHelpers(ObjectProvider<ThymeleafViewResolver> resolvers, TemplateHelpers helpers) {
		return () -> resolvers.ifAvailable((resolver) -> helpers.byName().forEach(resolver::addStaticVariable));
	}

	@Bean
	FilterRegistrationBean<RequestIdFilter> requestIds() {
		FilterRegistrationBean<RequestIdFilter> registration = new FilterRegistrationBean<>(new RequestIdFilter());
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return registration;
	}

	/** After the encoding is set, before anybody reads a field. */
	@Bean
	FilterRegistrationBean<ReadableFieldsFilter> readableFields() {
		FilterRegistrationBean<ReadableFieldsFilter> registration = new FilterRegistrationBean<>(
				new ReadableFieldsFilter());
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
		return registration;
	}

	@Bean
	FilterRegistrationBean<StaleChoiceFilter> staleChoices() {
		FilterRegistrationBean<StaleChoiceFilter> registration = new FilterRegistrationBean<>(new StaleChoiceFilter());
		registration.setOrder(Ordered.LOWEST_PRECEDENCE);
		return registration;
	}

	/** Helpers by their names in templates. */
	record TemplateHelpers(Map<String, Object> byName) {
	}

	@Bean
	FilterRegistrationBean<WildIndexFilter> wildIndexes() {
		FilterRegistrationBean<WildIndexFilter> registration = new FilterRegistrationBean<>(new WildIndexFilter());
		registration.setOrder(Ordered.LOWEST_PRECEDENCE);
		return registration;
	}

}
