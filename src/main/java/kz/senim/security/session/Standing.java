package kz.senim.security.session;

import java.time.Clock;
import java.time.Instant;

import kz.senim.security.factor.SecondFactorRule;
import kz.senim.staff.StaffAccount;

import org.springframework.stereotype.Component;

/**
 * How a person stands who is signed in: complete, or with a second factor still to be set
 * up.
 */
@Component
class Standing {

	private final SecondFactorRule rule;

	private final Clock clock;

	Standing(SecondFactorRule rule, Clock clock) {
		this.rule = rule;
		this.clock = clock;
	}

	SignedIn of(StaffAccount account, Instant provedAt, boolean factor) {
		return new SignedIn(account, provedAt, factor || !this.rule.required());
	}

	SignedIn now(StaffAccount account, boolean factor) {
		return of(account, this.clock.instant(), factor);
	}

}
