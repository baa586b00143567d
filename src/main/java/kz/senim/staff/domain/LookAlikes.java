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
		String look = look(login);
		return others.stream().map(LookAlikes::look).anyMatch(look::equals);
	}

	/** The same for all texts that look alike. */
	private static String look(String login) {
		return CHECKER.getSkeleton(login.toLowerCase(Locale.ROOT));
	}

}
