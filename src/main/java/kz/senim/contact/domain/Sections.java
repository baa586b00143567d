package kz.senim.contact.domain;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import kz.senim.contact.ContactFormSection.LoggedContact;
import kz.senim.contact.ContactFormSection;
import kz.senim.contact.domain.ContactRefused.Problem;
import kz.senim.kernel.id.ClientId;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * The parts of the contact form that other modules contribute, in order. Each sees its
 * own fields only.
 */
@Component
public class Sections {

	private static final int DETAILS = 100;

	private final ObjectProvider<ContactFormSection> all;

	Sections(ObjectProvider<ContactFormSection> all) {
		this.all = all;
	}

	/** What the template draws. */
	public List<Drawn> draw(ClientId client, MultiValueMap<String, String> typed) {
		return ordered()
			.map((one) -> new Drawn(one.fragment(), one.model(client, own(one, typed)), one.order() < DETAILS))
			.toList();
	}

	List<Problem> problems(MultiValueMap<String, String> typed, List<String> outcomes) {
		return ordered().flatMap((one) -> one.check(own(one, typed), outcomes).entrySet().stream())
			.map((wrong) -> new Problem(wrong.getKey(), wrong.getValue()))
			.toList();
	}

	void save(LoggedContact contact, MultiValueMap<String, String> typed) {
		ordered().forEach((one) -> one.save(contact, own(one, typed)));
	}

	private Stream<ContactFormSection> ordered() {
		return this.all.stream().sorted(Comparator.comparingInt(ContactFormSection::order));
	}

	private static MultiValueMap<String, String> own(ContactFormSection section, MultiValueMap<String, String> typed) {
		MultiValueMap<String, String> own = new LinkedMultiValueMap<>();
		typed.forEach((name, values) -> {
			if (name.startsWith(section.prefix())) {
				own.put(name, values);
			}
		});
		return own;
	}

	/**
	 * One section to draw.
	 *
	 * @param fragment the template
	 * @param model what it gets as {@code section}
	 * @param underOutcomes right under the outcomes, not among the details
	 */
	public record Drawn(String fragment, Object model, boolean underOutcomes) {
	}

}
