package kz.senim.fault;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * People who log one contact after another over HTTP. What fails is sent again with the
 * same form, as a browser does when somebody presses once more.
 */
final class ContactWriters implements AutoCloseable {

	private static final Pattern CLIENT = Pattern.compile("/clients/[0-9a-f]{8}-[0-9a-f-]{27}");

	private static final String YESTERDAY = LocalDate.now(ZoneId.of("Asia/Almaty"))
		.minusDays(1)
		.format(DateTimeFormatter.ofPattern("dd.MM.yyyy"));

	private final Ledger ledger;

	private final List<Thread> threads = new ArrayList<>();

	private volatile boolean stopped;

	private ContactWriters(Ledger ledger) {
		this.ledger = ledger;
	}

	/** Each signs in once; the sessions outlive every fault. */
	static ContactWriters start(Ledger ledger, int number, IntSupplier port, String password) throws Exception {
		ContactWriters writers = new ContactWriters(ledger);
		for (int writer = 0; writer < number; writer++) {
			Caller caller = new Caller(port).signIn("worker", password);
			String path = client(caller, writer) + "/contacts/new";
			String name = Integer.toString(writer);
			writers.threads.add(new Thread(() -> writers.write(caller, path, name), "contact-writer-" + name));
		}
		writers.threads.forEach(Thread::start);
		return writers;
	}

	static String client(Caller caller, int number) throws IOException, InterruptedException {
		List<String> clients = CLIENT.matcher(caller.get("/clients").body())
			.results()
			.map((found) -> found.group())
			.distinct()
			.toList();
		assertThat(clients).hasSizeGreaterThan(number);
		return clients.get(number);
	}

	private void write(Caller caller, String path, String name) {
		try {
			for (int number = 0; !this.stopped; number++) {
				writeOne(caller, path, this.ledger.mark(name, number));
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (RuntimeException | Error ex) {
			this.ledger.wrong(ex.toString());
		}
	}

	private void writeOne(Caller caller, String path, String mark) throws InterruptedException {
		Map<String, String> form = form(caller, path, mark);
		this.ledger.sent(mark);
		while (!form.isEmpty()) {
			if (save(caller, path, form)) {
				this.ledger.acknowledged(mark);
				return;
			}
			if (this.stopped) {
				return;
			}
			this.ledger.repeated();
		}
	}

	private Map<String, String> form(Caller caller, String path, String mark) throws InterruptedException {
		while (!this.stopped) {
			try {
				HttpResponse<String> page = caller.get(path);
				if (page.statusCode() == 200) {
					return fill(page, path, mark);
				}
				expectAway(page, mark);
			}
			catch (IOException ex) {
				breathe();
			}
		}
		return Map.of();
	}

	static Map<String, String> fill(HttpResponse<String> page, String path, String mark) {
		Map<String, String> form = Caller.fields(page, path);
		form.putAll(Map.of("day", "", "date", YESTERDAY, "time", "9:15", "minutes", "15", "channel", "PHONE",
				"purposes", "PLAN", "phrases", "TERMS_DISCUSSED", "whatHappened", mark));
		return form;
	}

	private boolean save(Caller caller, String path, Map<String, String> form) throws InterruptedException {
		try {
			HttpResponse<String> answer = caller.post(path, form);
			if (answer.statusCode() / 100 == 3) {
				String target = answer.headers().firstValue("Location").orElse("");
				assertThat(target).as("where a saved contact leads").contains("/contacts/");
				UUID.fromString(target.substring(target.lastIndexOf('/') + 1).replaceAll("[?#].*", ""));
				return true;
			}
			expectAway(answer, String.valueOf(form.get("whatHappened")));
		}
		catch (IOException ex) {
			breathe();
		}
		return false;
	}

	/** Anything but the page that says that the database is away is odd. */
	private void expectAway(HttpResponse<String> answer, String mark) throws InterruptedException {
		if (answer.statusCode() == 503) {
			this.ledger.excused(Caller.document(answer).select("h1").text());
		}
		else {
			this.ledger.wrong(mark + ": " + answer.statusCode() + " " + Caller.document(answer).text());
		}
		breathe();
	}

	/** So that a server that is away is not asked thousands of times a second. */
	private static void breathe() throws InterruptedException {
		Thread.sleep(50);
	}

	@Override
	public void close() throws InterruptedException {
		this.stopped = true;
		for (Thread thread : this.threads) {
			thread.join(Caller.BOUND.toMillis() * 2);
		}
	}

}
