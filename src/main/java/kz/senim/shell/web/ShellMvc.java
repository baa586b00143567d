package kz.senim.shell.web;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

import kz.senim.shell.form.DateFormatter;
import kz.senim.shell.form.IdConverter;
import kz.senim.shell.form.TimeFormatter;
import kz.senim.shell.text.CurrentViewer;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Formats of typed values and ids, the language switch, and assets under their hashed
 * address.
 */
@Configuration(proxyBeanMethods = false)
class ShellMvc implements WebMvcConfigurer {

	private final CurrentViewer viewers;

	private final StaticAssets assets;

	ShellMvc(CurrentViewer viewers, StaticAssets assets) {
		this.viewers = viewers;
		this.assets = assets;
	}

	@Override
	public void addFormatters(FormatterRegistry registry) {
		registry.addFormatter(new DateFormatter());
		registry.addFormatter(new TimeFormatter());
		registry.addConverter(new IdConverter());
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new LanguageInterceptor(this.viewers)).excludePathPatterns("/static/**");
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/static/" + this.assets.version() + "/**")
			.addResourceLocations("classpath:/static/")
			.setCacheControl(CacheControl.maxAge(365, TimeUnit.DAYS).cachePublic().immutable());
		registry.addResourceHandler("/static/~*/**")
			.addResourceLocations("classpath:/static/")
			.setCacheControl(CacheControl.noCache())
			.resourceChain(true)
			.addResolver(new AnyVersion());
	}

	/** Serves the file of today under the address of another version, not to be kept. */
	private static final class AnyVersion extends PathResourceResolver {

		@Override
		protected @Nullable Resource getResource(String path, Resource location) throws IOException {
			int slash = path.indexOf('/');
			return (slash < 0) ? null : super.getResource(path.substring(slash + 1), location);
		}

	}

}
