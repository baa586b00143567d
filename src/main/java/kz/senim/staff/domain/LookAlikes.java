package kz.senim.staff.domain;

import java.util.Collection;
import java.util.Locale;

import com.ibm.icu.text.SpoofChecker;

/**
 * Logins that a person would take for one another: admin1 and adminl, о and o.
 */
final class LookAlikes {

	private static final SpoofChecker CHECKER = new SpoofChecker.Builder().build();

	private LookAlikes() {
	}

	static boolean any(String login, Collection<String> others) {
		return others.stream().anyMatch((other) -> alike(login, other));
	}

	/** Small letters or capitals: м is no m, but М is an M. */
	private static boolean alike(String login, String other) {
		return look(login.toLowerCase(Locale.ROOT)).equals(look(other.toLowerCase(Locale.ROOT)))
				|| look(login.toUpperCase(Locale.ROOT)).equals(look(other.toUpperCase(Locale.ROOT)));
	}

	/** The same for all texts that look alike; a nought looks like a capital letter. */
	private static String look(String login) {
		return CHECKER.getSkeleton(CHECKER.getSkeleton(login).toLowerCase(Locale.ROOT));
	}

}
