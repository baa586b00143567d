package kz.senim.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import kz.senim.test.Agency;
import kz.senim.test.SenimIT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Eight people press "save" at once: of one record one wins and seven keep their text; of
 * one form that was sent eight times there is one record. The forms are found by
 * themselves.
 */
@SenimIT
class LostUpdateIT {

	private static final int CROWD = 8;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Agency agency;

	@Autowired
	private RequestMappingHandlerMapping requestMappingHandlerMapping;

	private int round;

	private final ExecutorService crowd = Executors.newFixedThreadPool(CROWD);

	private final List<String> wrong = new ArrayList<>();

	private final Set<String> proven = new TreeSet<>();

	private final Set<String> notSaved = new TreeSet<>();

	private FoundForms found;

	@BeforeEach
	void oneOfEachThing() throws Exception {
		this.found = new FoundForms(this.mvc, this.requestMappingHandlerMapping,
				new World(this.agency, this.agency.worker, this.agency.supervisor, this.mvc));
	}

	@AfterEach
	void home() {
		this.crowd.shutdownNow();
	}

	@Test
	void ofEightWhoSaveOneRecordOneWinsAndSevenKeepTheirText() throws Exception {
		for (Agency.Person person : people()) {
			for (PageForm form : this.found.of(person)) {
				if (form.post() && form.hidden().containsKey("version") && !form.texts().isEmpty()) {
					FoundForms.forgetLimits();
					saveAtOnce(this.found.again(form, person), person);
				}
			}
		}
		tell("one of eight wins");

		assertThat(this.wrong).isEmpty();
		assertThat(this.proven).isNotEmpty();
	}

	@Test
	void aFormThatIsSentEightTimesIsThereOnce() throws Exception {
		for (Agency.Person person : people()) {
			for (PageForm form : this.found.of(person)) {
				if (form.post() && form.hidden().containsKey("formKey")) {
					FoundForms.forgetLimits();
					sendAtOnce(this.found.again(form, person), person);
				}
			}
		}
		tell("sent eight times, there once");

		assertThat(this.wrong).isEmpty();
		assertThat(this.proven).isNotEmpty();
	}

	private void saveAtOnce(PageForm form, Agency.Person person) throws Exception {
		this.round++;
		String field = form.texts().stream().sorted((a, b) -> words(b) - words(a)).findFirst().orElseThrow();
		List<MockHttpServletResponse> answers = atOnce(form, person, field);
		long won = answers.stream().filter(LostUpdateIT::isDone).count();
		List<Integer> others = answers.stream()
			.map(MockHttpServletResponse::getStatus)
			.filter((one) -> one >= 400)
			.toList();
		if (won == 0 && !others.contains(409)) {
			this.notSaved.add(form + " " + Set.copyOf(others));
			return;
		}
		boolean mendsItself = form.hidden().keySet().stream().anyMatch((name) -> name.startsWith("base"));
		if (won > 1 && !mendsItself) {
			this.wrong.add("%s: %d of eight won over %s, to %s".formatted(form, won, field,
					answers.stream().map(MockHttpServletResponse::getRedirectedUrl).toList()));
		}
		for (int i = 0; i < answers.size() && answers.size() == CROWD; i++) {
			MockHttpServletResponse answer = answers.get(i);
			if (!isDone(answer) && answer.getStatus() != 409) {
				this.wrong.add(form + ": " + answer.getStatus());
			}
			if (answer.getStatus() == 409 && !answer.getContentAsString().contains(text(i))) {
				this.wrong.add(form + ": the text of " + field + " is lost");
			}
		}
		this.proven.add(form.kind());
	}

	private void sendAtOnce(PageForm form, Agency.Person person) throws Exception {
		List<MockHttpServletResponse> answers = atOnce(form, person, null);
		List<String> targets = answers.stream()
			.filter(LostUpdateIT::isDone)
			.map((one) -> String.valueOf(one.getRedirectedUrl()))
			.distinct()
			.toList();
		if (answers.stream().anyMatch((one) -> one.getStatus() >= 500)) {
			this.wrong.add(form + ": " + answers.stream().map(MockHttpServletResponse::getStatus).toList());
		}
		if (targets.size() > 1) {
			this.wrong.add(form + ": several answers, " + targets);
		}
		if (targets.isEmpty()) {
			this.notSaved
				.add(form + " " + answers.stream().map(MockHttpServletResponse::getStatus).distinct().toList());
			return;
		}
		this.proven.add(form.kind());
	}

	private List<MockHttpServletResponse> atOnce(PageForm form, Agency.Person person,
			@org.jspecify.annotations.Nullable String field) throws Exception {
		CyclicBarrier together = new CyclicBarrier(CROWD);
		List<Callable<MockHttpServletResponse>> all = new ArrayList<>();
		for (int i = 0; i < CROWD; i++) {
			MultiValueMap<String, String> fields = form.fields();
			if (field != null) {
				fields.set(field, text(i));
				fields.computeIfPresent("formKey", (name, key) -> List.of(UUID.randomUUID().toString()));
			}
			all.add(() -> {
				together.await();
				return this.found.send(form, fields, person);
			});
		}
		List<MockHttpServletResponse> answers = new ArrayList<>();
		for (Future<MockHttpServletResponse> one : this.crowd.invokeAll(all)) {
			try {
				answers.add(one.get());
			}
			catch (ExecutionException ex) {
				this.wrong.add(form + ": " + ex.getCause());
			}
		}
		return answers;
	}

	/** Long texts first: a surname or a number has rules of its own. */
	private static int words(String name) {
		return name.matches("(?i).*(reason|note|words|text|facts|title|name|danger|comment|what|outcome).*") ? 1 : 0;
	}

	/** Only letters, and never what an earlier round has left. */
	private String text(int i) {
		String letters = "абвгдежзиклмнопрстуфхцчшэюя";
		return "Мәтін" + letters.charAt(this.round / letters.length()) + letters.charAt(this.round % letters.length())
				+ letters.charAt(i);
	}

	private static boolean isDone(MockHttpServletResponse answer) {
		return answer.getStatus() >= 300 && answer.getStatus() < 400;
	}

	private List<Agency.Person> people() {
		return List.of(this.agency.worker, this.agency.supervisor, this.agency.admin);
	}

	private void tell(String what) {
		System.out.printf("%s: %d forms %s%nnot saved: %s%n", what, this.proven.size(), this.proven,
				String.join("\n  ", this.notSaved));
	}

}
