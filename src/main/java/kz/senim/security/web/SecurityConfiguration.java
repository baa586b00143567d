package kz.senim.security.web;

import jakarta.servlet.DispatcherType;
import kz.senim.security.kept.FormTokens;
import kz.senim.security.session.StaffContextRepository;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.savedrequest.NullRequestCache;

/**
 * The one filter chain: everything is closed unless it stands here.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	/** Answers without a sign-in. */
	private static final String[] OPEN = { "/static/**", "/favicon.ico", "/robots.txt", "/login", "/login/factor",
			"/login/passkey/**", "/logout", "/exit", "/calendar", "/invite/*", "/reset/*", "/error",
			"/actuator/health/**" };

	/** Is there also for those who still have to set up their second factor. */
	private static final String[] INCOMPLETE = { "/profile/factors/**", "/session/**" };

	/** Is there for everybody who is signed in. */
	private static final String[] EVERYBODY = { "/", "/profile/**", "/notices/**", "/drafts/**", "/help/**" };

	@Bean
	SecurityFilterChain pages(HttpSecurity http, StaffContextRepository context, FormTokens tokens, Refusals refusals)
			throws Exception {
		return http.authorizeHttpRequests(SecurityConfiguration::rules)
			.securityContext((security) -> security.securityContextRepository(context))
			.csrf((csrf) -> csrf.csrfTokenRepository(tokens.repository()).csrfTokenRequestHandler(tokens))
			.exceptionHandling((refused) -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
			.requestCache((cache) -> cache.requestCache(new NullRequestCache()))
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
			.headers(Customizer.withDefaults())
			.logout(AbstractHttpConfigurer::disable)
			.formLogin(AbstractHttpConfigurer::disable)
			.httpBasic(AbstractHttpConfigurer::disable)
			.build();
	}

	private static void rules(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
		rules.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
			.permitAll()
			.requestMatchers(OPEN)
			.permitAll()
			.requestMatchers("/admin/**")
			.hasRole("ADMIN")
			.requestMatchers("/team/**", "/reviews/**", "/retention/**")
			.hasRole("SUPERVISOR")
			.requestMatchers(INCOMPLETE)
			.authenticated()
			.requestMatchers(EVERYBODY)
			.hasAnyRole("WORKER", "SUPERVISOR", "ADMIN")
			.anyRequest()
			.hasAnyRole("WORKER", "SUPERVISOR");
	}

	/** Signing in does not go this way; without this bean Boot would make a user. */
	@Bean
	UserDetailsService nobody() {
		return (login) -> {
			throw new UsernameNotFoundException("Accounts are checked by the sign-in");
		};
	}

}
