package kz.senim.shell.edge;

import org.apache.catalina.core.StandardHost;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Http2;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.util.StringUtils;

/**
 * Puts the edge around the web server.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EdgeSettings.class)
class EdgeConfiguration {

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> edge(EdgeSettings settings) {
		return (factory) -> {
			factory.setProtocol(PatientProtocol.class.getName());
			factory.addEngineValves(new HeadersValve());
			factory.addContextCustomizers((context) -> {
				if (context.getParent() instanceof StandardHost host) {
					host.setErrorReportValveClass(PlainErrors.class.getName());
				}
			});
			encrypt(factory, settings.tls());
		};
	}

	@Bean
	FilterRegistrationBean<RequestLimits> requestLimits(EdgeSettings settings) {
		FilterRegistrationBean<RequestLimits> registration = new FilterRegistrationBean<>(
				new RequestLimits(new KnownHosts(settings.address(), settings.hosts())));
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
		return registration;
	}

	private static void encrypt(TomcatServletWebServerFactory factory, EdgeSettings.Tls tls) {
		if (!StringUtils.hasText(tls.certificate())) {
			return;
		}
		Ssl ssl = new Ssl();
		ssl.setCertificate(file(tls.certificate()));
		ssl.setCertificatePrivateKey(StringUtils.hasText(tls.key()) ? file(tls.key()) : null);
		ssl.setEnabledProtocols(new String[] { "TLSv1.3", "TLSv1.2" });
		factory.setSsl(ssl);
		Http2 http2 = new Http2();
		http2.setEnabled(true);
		factory.setHttp2(http2);
	}

	private static String file(String path) {
		return path.contains(":") && path.indexOf(':') > 1 ? path : "file:" + path;
	}

}
