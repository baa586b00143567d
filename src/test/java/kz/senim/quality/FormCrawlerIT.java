package kz.senim.quality;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import kz.senim.quality.Walker.Answer;
import kz.senim.test.Agency;
import kz.senim.test.SenimIT;
import kz.senim.test.TestDatabase;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Visits every page of a role and sends every form it finds, as a browser without
 * JavaScript does: empty, with hostile values, after the sign-in has ended, stale,
 * filled, and once more. Nothing breaks, nothing is lost, nothing is there twice. A form
 * that cannot be saved with the answers of {@link Fillings} turns it red.
 */
@SenimIT
class FormCrawlerIT {

	private static final List<String> LEAVING = List.of("/logout", "/exit", "/login", "/profile/password", "/session/",
			"/profile/sessions/end");

	/** Forms that do the same when sent twice, and so need neither key nor version. */
	private static final List<String> HARMLESS = List.of("/search", "/notices/", "/drafts/", "/reopen", "/enable",
			"/link", "/iin", "/remove");

	/** Forms that no crawler can save, and who shows that they can be. */
	private static final Map<String, String> ELSEWHERE = Map.of("/profile/factors/app", "FactorIT has the code",
			"/profile/factors/passkeys", "FactorUiIT has a key", "/retention/files/{id}/erase",
			"the file is not due: ErasureIT", "/retention/erasures/{id}/approve", "the file is not due: ErasureIT",
			"/conflicts/{id}/locks/{id}/end", "a supervisor's: ConflictPagesIT");

	/** Forms that hold a secret of their own, good for one sending. */
	private static final List<String> ONCE = List.of("/profile/factors/app", "/profile/factors/passkeys");

	@LocalServerPort
	private int port;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Agency agency;

	@Autowired
	private RequestMappingHandlerMapping requestMappingHandlerMapping;

	private World world;

	private final List<String> wrong = new ArrayList<>();

	private final List<String> saved = new ArrayList<>();

	@BeforeEach
	void oneOfEachThing() throws Exception {
		this.world = new World(this.agency, this.agency.worker, this.agency.supervisor, this.mvc);
		this.world.things.put("locks", UUID.randomUUID().toString());
		World.givePasswords(this.agency.worker, this.agency.supervisor, this.agency.admin);
	}

	@Test
	void formsOfAWorkerHold() throws Exception {
		crawl(this.agency.worker);
	}

	@Test
	void formsOfASupervisorHold() throws Exception {
		crawl(this.agency.supervisor);
	}

	@Test
	void formsOfAnAdminHold() throws Exception {
		crawl(this.agency.admin);
	}

	private void crawl(Agency.Person person) throws Exception {
		Walker walker = new Walker(this.port).signIn(person.login());
		List<PageForm> forms = forms(walker);
		List<PageForm> posts = forms.stream().filter(PageForm::post).toList();
		posts.forEach(this::isGuarded);
		forms.stream().filter((form) -> !form.post()).forEach((form) -> filter(walker, form));
		posts.forEach((form) -> hostile(walker, form));
		for (PageForm found : posts) {
			FoundForms.forgetLimits();
			PageForm form = filled(walker, found);
			signInEnded(form);
			stale(walker, form);
			twice(walker, form);
		}
		System.out.printf("%s: %d forms, %d change something, %d saved%n", person.role(), forms.size(), posts.size(),
				this.saved.size());

		assertThat(forms).isNotEmpty();
		assertThat(this.wrong).isEmpty();
	}

	/** One form of each kind, from all pages that routes and links lead to. */
	private List<PageForm> forms(Walker walker) {
		Deque<String> open = new ArrayDeque<>(List.of("/"));
		Routes.of(this.requestMappingHandlerMapping)
			.stream()
			.filter((route) -> route.isGet() && !route.pattern().startsWith("/login"))
			.forEach((route) -> open
				.add(this.world.path(route.pattern()) + "?client=" + this.world.things.get("clients")));
		Map<String, PageForm> forms = new LinkedHashMap<>();
		Set<String> seen = new TreeSet<>();
		while (!open.isEmpty()) {
			String path = open.poll();
			if (!seen.add(shape(path)) || LEAVING.stream().anyMatch(path::startsWith)) {
				continue;
			}
			Answer answer = walker.get(path);
			check(answer, "GET " + path);
			if (answer.status() == 200) {
				Document page = Jsoup.parse(answer.body());
				PageForm.of(path, page).forEach((form) -> forms.putIfAbsent(form.kind(), form));
				page.select("main a[href^=/], nav a[href^=/]").forEach((link) -> open.add(link.attr("href")));
			}
		}
		return forms.values().stream().filter((form) -> LEAVING.stream().noneMatch(form.action()::startsWith)).toList();
	}

	/** Pages of one kind look alike: ids and values do not make another. */
	private static String shape(String path) {
		return path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
			.replaceAll("/admin/catalog/[a-z_]+", "/admin/catalog/{list}")
			.replaceAll("/[A-Z0-9_]+/edit", "/{code}/edit")
			.replaceAll("=[^&]*", "=")
			.replaceAll("#.*", "");
	}

	private void isGuarded(PageForm form) {
		boolean guarded = form.hidden().containsKey("formKey") || form.hidden().containsKey("version");
		if (!guarded && !ONCE.contains(form.action()) && HARMLESS.stream().noneMatch(form.action()::contains)) {
			complain(form + ": neither key nor version");
		}
	}

	private void filter(Walker walker, PageForm form) {
		for (String value : List.of("%00", "%ED%A0%80", "x".repeat(3000))) {
			check(walker.get(form.action().replaceAll("\\?.*", "") + "?" + form.everywhere(value, 20)),
					form.toString());
		}
	}

	private void hostile(Walker walker, PageForm form) {
		check(walker.post(form.action(), form.emptyBody()), form + " empty");
		check(walker.post(form.action(), form.nonsense()), form + " with nonsense in hidden fields");
		for (String value : List.of("a%00b", "a%ED%A0%80b", "x".repeat(100_000))) {
			Answer answer = walker.post(form.action(),
					form.everywhere(value.contains("%") ? "%20" + value : value, 15));
			String name = form + " with " + value.substring(0, Math.min(6, value.length()));
			check(answer, name);
			if (answer.isDone() && !form.texts().isEmpty() && HARMLESS.stream().noneMatch(form.action()::contains)) {
				complain(name + ": taken");
			}
		}
	}

	/** The same form about things that nobody has touched, filled as a person does. */
	private PageForm filled(Walker walker, PageForm found) throws Exception {
		World fresh = new World(this.agency, this.agency.worker, this.agency.supervisor, this.mvc);
		Fillings fillings = new Fillings(this.agency, fresh);
		fillings.prepare(found);
		String page = found.page();
		for (Map.Entry<String, String> thing : this.world.things.entrySet()) {
			page = page.replace(thing.getValue(), fresh.things.getOrDefault(thing.getKey(), thing.getValue()));
		}
		String path = page;
		return fillings.fill(PageForm.of(path, Jsoup.parse(walker.get(path).body()))
			.stream()
			.filter((one) -> one.kind().equals(found.kind()))
			.findFirst()
			.orElseGet(() -> {
				System.out.println("not there a second time: " + found);
				return found;
			}));
	}

	private void signInEnded(PageForm form) {
		Answer answer = new Walker(this.port).post(form.action(), form.body(Map.of()));
		boolean kept = Jsoup.parse(answer.body())
			.select("input[name=kept]")
			.stream()
			.anyMatch((one) -> !one.val().isEmpty());
		if (answer.status() != 401 || !kept) {
			complain(form + ": lost with the sign-in, " + answer.status());
		}
	}

	private void stale(Walker walker, PageForm form) {
		if (form.hidden().containsKey("version")) {
			Map<String, String> other = new TreeMap<>(Map.of("version", "999999"));
			form.texts().stream().filter((name) -> name.endsWith("Words")).forEach((name) -> other.put(name, "Басқа"));
			Answer answer = walker.post(form.action(), form.body(other));
			check(answer, form + " stale");
			if (answer.isDone() && !mendsItself(form)) {
				complain(form + ": stale, and yet " + answer.status());
			}
			else if (answer.status() != 409 && !mendsItself(form) && !isElsewhere(form)) {
				System.out.println("not judged, stale " + form + ": " + answer.status() + errors(answer));
			}
		}
	}

	/**
	 * Forms that also carry what they were opened with, and the file of a client, whose
	 * history tells, are put together field by field; entered in error is refused the
	 * second time.
	 */
	private static boolean mendsItself(PageForm form) {
		return form.action().matches(".*/error|/clients/[^/]+/edit")
				|| form.hidden().keySet().stream().anyMatch((name) -> name.startsWith("base"));
	}

	private void twice(Walker walker, PageForm form) {
		Answer first = walker.post(form.action(), form.body(Map.of()));
		check(first, form + " filled");
		if (!isSaved(first)) {
			if (!isElsewhere(form)) {
				System.out.println("not saved " + form + ": " + first.status() + errors(first));
			}
			return;
		}
		this.saved.add(form.kind().strip());
		Map<String, Long> rows = rows();
		Answer second = walker.post(form.action(), form.body(Map.of()));
		check(second, form + " again");
		if (!rows().equals(rows) && HARMLESS.stream().noneMatch(form.action()::contains)) {
			complain(form + ": twice there");
		}
		if (first.isDone() && form.hidden().containsKey("formKey") && !second.location().equals(first.location())) {
			complain("%s: %s, then %d %s".formatted(form, first.location(), second.status(), second.location()));
		}
	}

	/** Done, or there is a file or a page to be seen once. */
	private static boolean isSaved(Answer answer) {
		return answer.isDone() || answer.status() == 200;
	}

	private static boolean isElsewhere(PageForm form) {
		return ELSEWHERE.containsKey(Fillings.shape(form));
	}

	private void check(Answer answer, String what) {
		if (answer.status() >= 500) {
			complain(what + ": " + answer.status());
		}
		if (answer.body().contains("??")) {
			complain(what + ": no text for " + answer.body().replaceAll("(?s).*?(\\?\\?[\\w.]+\\?\\?).*", "$1"));
		}
	}

	private void complain(String what) {
		System.out.println("WRONG " + what);
		this.wrong.add(what);
	}

	private static String errors(Answer answer) {
		return " " + Jsoup.parse(answer.body()).select("#errors li, main h1").eachText();
	}

	private static Map<String, Long> rows() {
		Map<String, Long> rows = new TreeMap<>();
		TestDatabase.owner()
			.sql("select tablename::text from pg_tables where schemaname = 'public'")
			.query(String.class)
			.list()
			.stream()
			.filter((table) -> !table.matches("audit.*|spring_session.*|search_run"))
			.forEach((table) -> rows.put(table,
					TestDatabase.owner().sql("select count(*) from " + table).query(Long.class).single()));
		return rows;
	}

}
