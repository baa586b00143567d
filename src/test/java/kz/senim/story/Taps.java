package kz.senim.story;

import java.util.Locale;

import com.microsoft.playwright.BrowserContext;

/**
 * Counts what a hand does in a browser, and how long it would take a practised person by
 * the keystroke-level model (Card, Moran, Newell): pointing 1.1 s, pressing 0.1 s, a key
 * 0.2 s, the way of the hand to the keyboard or back 0.4 s, a thought before each choice
 * 1.35 s.
 */
final class Taps {

	private static final double KEY = 0.2;

	private static final double TAP = 1.1 + 0.1;

	private static final double HAND = 0.4;

	private static final double THOUGHT = 1.35;

	private static final String LISTENERS = """
			document.addEventListener('pointerdown', (event) => event.isTrusted && window.senimTap(), true);
			document.addEventListener('keydown', (event) => event.isTrusted && window.senimKey(), true);
			""";

	private int taps;

	private int keys;

	private int choices;

	private int hands;

	private Taps() {
	}

	static Taps of(Visit visit) {
		Taps taps = new Taps();
		BrowserContext context = visit.page().context();
		context.exposeBinding("senimTap", (source, arguments) -> ++taps.taps);
		context.exposeBinding("senimKey", (source, arguments) -> ++taps.keys);
		context.addInitScript(LISTENERS);
		return taps;
	}

	/** Begins to count: what went before does not belong to the job. */
	void start() {
		this.taps = 0;
		this.keys = 0;
	}

	/** The person has to think before this. */
	void chooses() {
		this.choices++;
	}

	/** A hand leaves the keyboard or comes back to it. */
	void moves() {
		this.hands++;
	}

	int taps() {
		return this.taps;
	}

	double seconds() {
		return this.taps * TAP + this.keys * KEY + this.hands * HAND + this.choices * THOUGHT;
	}

	void print(String job, int budgetTaps, int budgetSeconds) {
		System.out.printf(Locale.ROOT, "[taps] %s: %d taps of %d, %d keys, %.1f s of %d (%.0f %%)%n", job, this.taps,
				budgetTaps, this.keys, seconds(), budgetSeconds, 100 * seconds() / budgetSeconds);
	}

}
