package kz.senim.security.limit;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Counts what one person or account, and one source, may do only so often.
 */
@Component
public class Throttle {

	private static final String SOURCE = " by source";

	private static final Rate NOTED = new Rate(1, Duration.ofMinutes(1));

	private final Counters counters;

	private final LimitRates rates;

	Throttle(Counters counters, LimitRates rates) {
		this.counters = counters;
		this.rates = rates;
	}

	/**
	 * Counts one call of that person.
	 * @throws TooMany if the person or the source called too often
	 */
	public void count(What what, String person, HttpServletRequest request) {
		countSource(what, request);
		this.counters.take(what.name(), person, this.rates.of(what)).ifPresent((wait) -> {
			throw new TooMany(what, wait);
		});
	}

	/**
	 * Counts one guess of a secret before it is looked at.
	 * @param account whose secret is guessed, known or not; null where nobody can tell
	 * @throws TooMany if the source guessed too often
	 */
	public Guess guess(What what, @Nullable String account, HttpServletRequest request) {
		countSource(what, request);
		boolean open = account == null || this.counters.take(what.name(), account, this.rates.of(what)).isEmpty();
		return new Guess(what, account, request, open);
	}

	/** Whether a refusal is worth a row in the trail: one a minute for each source. */
	public boolean worthNoting(What what, HttpServletRequest request) {
		return this.counters.take(what + " noted", Source.of(request), NOTED).isEmpty();
	}

	private void countSource(What what, HttpServletRequest request) {
		this.counters.take(what + SOURCE, Source.of(request), sourceRate(what)).ifPresent((wait) -> {
			throw new TooMany(what, wait);
		});
	}

	private Rate sourceRate(What what) {
		return this.rates.of(what).times(this.rates.sourceFactor());
	}

	/** One guess that was counted. */
	public final class Guess {

		private final What what;

		private final @Nullable String account;

		private final HttpServletRequest request;

		private final boolean open;

		private Guess(What what, @Nullable String account, HttpServletRequest request, boolean open) {
			this.what = what;
			this.account = account;
			this.request = request;
			this.open = open;
		}

		/** Whether it counts: while the account is locked, no guess is right. */
		public boolean open() {
			return this.open;
		}

		/** It was right, so it was no guess. */
		public void right() {
			Throttle.this.counters.giveBack(this.what + SOURCE, Source.of(this.request), sourceRate(this.what));
			if (this.account != null) {
				Throttle.this.counters.forget(this.what.name(), this.account, Throttle.this.rates.of(this.what));
			}
		}

	}

}
