package kz.senim.security.kept;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import kz.senim.kernel.id.StaffId;
import kz.senim.vault.PersonSeal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Seals a form for the person who typed it, and opens it for nobody else.
 */
@Component
public class KeptForms {

	private static final String PURPOSE = "kept form";

	private static final Duration VALID = Duration.ofDays(1);

	/** The longest form of the product has a tenth of this. */
	private static final int MOST_CHARACTERS = 300_000;

	private static final int MOST_FIELDS = 2_000;

	/** What is typed again rather than kept: the token and passwords. */
	private static final Set<String> LEFT_OUT = Set.of("_csrf", "password", "current", "repeated");

	private final PersonSeal seal;

	private final JsonMapper json;

	KeptForms(PersonSeal seal, JsonMapper json) {
		this.seal = seal;
		this.json = json;
	}

	/**
	 * The form of a request to that path, or empty if it is larger than any form of the
	 * product.
	 */
	public Optional<KeptForm> read(String path, HttpServletRequest request) {
		Map<String, List<String>> fields = new LinkedHashMap<>();
		int length = 0;
		for (Map.Entry<String, String[]> field : request.getParameterMap().entrySet()) {
			if (!LEFT_OUT.contains(field.getKey())) {
				fields.put(field.getKey(), List.of(field.getValue()));
				length += field.getKey().length() + String.join("", field.getValue()).length();
			}
		}
		return (length <= MOST_CHARACTERS && fields.size() <= MOST_FIELDS) ? Optional.of(new KeptForm(path, fields))
				: Optional.empty();
	}

	/** The form for the hidden field of the sign-in page. */
	public String seal(KeptForm form, StaffId typist) {
		return this.seal.seal(this.json.writeValueAsString(form), typist, PURPOSE, VALID);
	}

	/** The form, if that person typed it, within a day. */
	public Optional<KeptForm> open(@Nullable String sealed, StaffId person) {
		if (sealed == null) {
			return Optional.empty();
		}
		try {
			return this.seal.open(sealed, person, PURPOSE).map((text) -> this.json.readValue(text, KeptForm.class));
		}
		catch (JacksonException ex) {
			return Optional.empty();
		}
	}

}
