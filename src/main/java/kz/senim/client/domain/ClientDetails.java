package kz.senim.client.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import kz.senim.client.person.NameKeys;
import kz.senim.client.person.PersonName;
import kz.senim.client.person.Sex;
import kz.senim.kernel.RuleViolated;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of the person, apart from IIN and telephones.
 *
 * @param name as in the document, or null where only a code name is known
 * @param codeName stands for the name of anonymous and restricted clients
 * @param anonymous whether the person wants to stay unnamed
 * @param addressAs how to address the person
 * @param language of the service: ru, kk or en
 * @param region code of the list {@code region}
 * @param rural whether the person lives in the country, or null while unknown
 * @param category code of the list {@code client_category}
 * @param requestWords the request in the client's own words
 */
public record ClientDetails(@Nullable PersonName name, @Nullable String codeName, boolean anonymous,
		@Nullable String addressAs, String language, @Nullable LocalDate birthDate, @Nullable Sex sex,
		@Nullable String region, @Nullable Boolean rural, @Nullable String category, @Nullable String requestWords,
		Urgency urgency) {

	/** Backed by client_has_a_name and client_anonymous_has_code_name. */
	public ClientDetails {
		if (anonymous && codeName == null) {
			throw new RuleViolated("client.rule.codeNameMissing", "person.codeName", Map.of());
		}
		if (name == null && codeName == null) {
			throw new RuleViolated("client.rule.nameMissing", "person.surname", Map.of());
		}
		if (anonymous && name != null) {
			throw new RuleViolated("client.rule.anonymousNamed", "person.anonymous", Map.of());
		}
	}

	/**
	 * The name by which lists sort: the one they show, so that the order gives no hidden
	 * name away.
	 */
	String sortName(boolean restricted, String number) {
		return (this.name != null && !restricted && !this.anonymous) ? this.name.full()
				: Objects.requireNonNullElse(this.codeName, number);
	}

	/** What search finds: all names and the code name. */
	NameKeys keys() {
		String names = (this.name != null) ? this.name.full() : "";
		return NameKeys.of((this.codeName != null) ? (names + " " + this.codeName).strip() : names);
	}

}
