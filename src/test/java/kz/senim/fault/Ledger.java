package kz.senim.fault;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

import kz.senim.test.ChildSenim;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the client holds: the contacts that it has sent, those of which the server said
 * that they are saved, and every answer that should never come.
 */
final class Ledger {

	private static final String FOUND = """
			select what_happened, count(*) from contact where what_happened like ? group by what_happened
			""";

	private final Set<String> sent = ConcurrentHashMap.newKeySet();

	private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

	private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

	private final Set<String> excuses = ConcurrentHashMap.newKeySet();

	private final String name;

	private long last;

	private long longest;

	private int repeats;

	/** Several may write into one database, each under a name of its own. */
	Ledger(String name) {
		this.name = name;
	}

	String mark(String writer, int number) {
		return "ledger " + this.name + " " + writer + " " + number;
	}

	void sent(String mark) {
		this.sent.add(mark);
	}

	synchronized void repeated() {
		this.repeats++;
	}

	synchronized void acknowledged(String mark) {
		long now = System.nanoTime();
		this.longest = this.acknowledged.isEmpty() ? 0 : Math.max(this.longest, now - this.last);
		this.last = now;
		this.acknowledged.add(mark);
		notifyAll();
	}

	/** The page that says that the database is away, by its heading. */
	void excused(String heading) {
		synchronized (this) {
			this.excuses.add(heading);
			notifyAll();
		}
	}

	/** Waits until somebody has seen one of these headings. */
	synchronized boolean awaitAway(String[] headings, Duration patience) throws InterruptedException {
		long end = System.nanoTime() + patience.toNanos();
		while (Stream.of(headings).noneMatch(this.excuses::contains) && System.nanoTime() < end) {
			wait(1000);
		}
		return Stream.of(headings).anyMatch(this.excuses::contains);
	}

	synchronized Duration longestGap() {
		return Duration.ofNanos(this.longest);
	}

	void wrong(String answer) {
		this.wrong.add(answer);
	}

	/** Waits until so many more are acknowledged than now. */
	synchronized void awaitMore(int more, Duration patience) throws InterruptedException {
		int wanted = this.acknowledged.size() + more;
		long end = System.nanoTime() + patience.toNanos();
		while (this.acknowledged.size() < wanted) {
			long left = (end - System.nanoTime()) / 1_000_000;
			assertThat(left).as("contacts are saved again within %s; odd answers: %s", patience, this.wrong)
				.isPositive();
			wait(left);
		}
	}

	/** Compares with what stands in the database, and prints what was measured. */
	void check(ChildSenim senim, String faults) throws SQLException, IOException {
		Map<String, Integer> found = new HashMap<>();
		try (Connection database = senim.openDatabase(); PreparedStatement query = database.prepareStatement(FOUND)) {
			query.setString(1, "ledger " + this.name + " %");
			ResultSet rows = query.executeQuery();
			while (rows.next()) {
				found.put(rows.getString(1), rows.getInt(2));
			}
		}
		System.out.printf("%s: %d writes acknowledged, %d sent again, %d found, longest gap %.1f s%n", faults,
				this.acknowledged.size(), this.repeats, found.size(), this.longest / 1e9);
		assertThat(this.wrong)
			.as("answers that should not come; the log: %s", this.wrong.isEmpty() ? "" : senim.complaints())
			.isEmpty();
		assertThat(this.acknowledged).as("acknowledged, so not lost").isSubsetOf(found.keySet());
		assertThat(found.keySet()).as("nothing that was never sent").isSubsetOf(this.sent);
		assertThat(found.values()).as("none doubled").containsOnly(1);
	}

}
