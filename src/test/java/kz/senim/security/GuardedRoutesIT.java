package kz.senim.security;

import java.lang.annotation.Annotation;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import kz.senim.kernel.Limited;
import kz.senim.kernel.StepUp;
import kz.senim.kernel.id.Uuids;
import kz.senim.security.limit.What;
import kz.senim.test.Agency;
import kz.senim.test.Agency.Person;
import kz.senim.test.People;
import kz.senim.test.SenimIT;
import kz.senim.test.TestDatabase;
import kz.senim.test.TestLimits;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

/**
 * Which addresses ask once more who acts, and which may be called only so often; and that
 * they do.
 */
@SenimIT
class GuardedRoutesIT {

	private static final Duration OLD = Duration.ofMinutes(6);

	@Autowired
	private Agency agency;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestLimits limits;

	@Autowired
	private RequestMappingHandlerMapping requestMappingHandlerMapping;

	@Test
	void whatGivesDataAwayOrOpensDoorsIsGuarded() {
		assertThat(routes(StepUp.class).keySet()).contains("POST /access", "POST /access/seconds/{glass}/yes",
				"POST /admin/audit/export", "POST /clients/{client}/export",
				"POST /clients/{client}/protected/releases/{release}/yes", "POST /profile/factors/passkeys/{id}/remove",
				"POST /retention/erasures/{erasure}/approve");
		assertThat(routes(Limited.class).keySet()).contains("POST /access", "POST /admin/audit/export",
				"POST /clients/{client}/export", "POST /clients/{client}/protected/reveal", "POST /search");
	}

	@Test
	void everyRouteThatWeighsMuchAsksForAProofFirst() throws Exception {
		TreeSet<String> silent = new TreeSet<>();
		for (String route : routes(StepUp.class).keySet()) {
			MockHttpServletResponse answer = send(route, OLD);
			boolean asks = route.startsWith("GET ")
					? answer.getStatus() == 302
							&& String.valueOf(answer.getRedirectedUrl()).startsWith("/session/confirm?to=")
					: answer.getStatus() == 403 && !Jsoup.parse(answer.getContentAsString())
						.select("form[action='/session/confirm']")
						.isEmpty();
			if (!asks) {
				silent.add(route + " answered " + answer.getStatus());
			}
		}

		assertThat(silent).isEmpty();
	}

	@Test
	void everyLimitedRouteSaysWhenItGoesOn() throws Exception {
		TreeSet<String> endless = new TreeSet<>();
		for (Map.Entry<String, HandlerMethod> route : routes(Limited.class).entrySet()) {
			Limited limited = route.getValue().getMethodAnnotation(Limited.class);
			this.limits.limit(What.valueOf(limited.value().name()), "1/23m");
			this.agency = Agency.open();
			send(route.getKey(), Duration.ZERO);
			MockHttpServletResponse second = send(route.getKey(), Duration.ZERO);
			String wait = second.getHeader("Retry-After");
			if (second.getStatus() != 429 || wait == null || Long.parseLong(wait) <= 0) {
				endless.add(route.getKey() + " answered " + second.getStatus());
			}
		}

		assertThat(endless).isEmpty();
	}

	@Test
	void aPasskeyGoesOnlyAfterAProof() throws Exception {
		Person worker = this.agency.worker;
		UUID first = passkey(worker);
		passkey(worker);
		String route = "POST /profile/factors/passkeys/" + first + "/remove";

		assertThat(send(route, OLD).getStatus()).isEqualTo(403);
		assertThat(passkeys(worker)).isEqualTo(2);

		assertThat(send(route, Duration.ZERO).getStatus()).isEqualTo(302);
		assertThat(passkeys(worker)).isOne();
	}

	private MockHttpServletResponse send(String route, Duration sinceProof) throws Exception {
		String[] parts = route.split(" ");
		String path = parts[1].replaceAll("\\{\\w+}", UUID.randomUUID().toString());
		return this.mvc
			.perform(request(HttpMethod.valueOf(parts[0]), path).with(csrf())
				.with(People.signedIn(who(parts[1]).id(), sinceProof)))
			.andReturn()
			.getResponse();
	}

	private Person who(String path) {
		return path.startsWith("/admin") ? this.agency.admin
				: path.startsWith("/retention") ? this.agency.supervisor : this.agency.worker;
	}

	private Map<String, HandlerMethod> routes(Class<? extends Annotation> mark) {
		Map<String, HandlerMethod> routes = new TreeMap<>();
		this.requestMappingHandlerMapping.getHandlerMethods().forEach((info, handler) -> {
			if (handler.hasMethodAnnotation(mark) || AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), mark)) {
				info.getPatternValues()
					.forEach((path) -> info.getMethodsCondition()
						.getMethods()
						.forEach((method) -> routes.put(method + " " + path, handler)));
			}
		});
		return routes;
	}

	private static UUID passkey(Person person) {
		UUID id = Uuids.next();
		TestDatabase.owner().sql("""
				insert into staff_passkey (id, staff_id, credential_id, public_key, attestation, sign_count, transports,
				                           backup_eligible, backed_up, name, created_at)
				values (?, ?, ?, '\\x01', '\\x01', 0, 'internal', false, false, 'Ноутбук', now())
				""").params(id, person.uuid(), id.toString().getBytes()).update();
		return id;
	}

	private static long passkeys(Person person) {
		return Agency.read("select count(*) from staff_passkey where staff_id = ?", Long.class, person.uuid());
	}

}
