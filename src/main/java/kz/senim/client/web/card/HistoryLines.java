package kz.senim.client.web.card;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.senim.catalog.CodeLists;
import kz.senim.client.domain.card.HistoryPages.History;
import kz.senim.client.person.PhoneNumber;
import kz.senim.kernel.id.StaffId;
import kz.senim.shell.form.FieldWords;
import kz.senim.shell.text.Texts;
import kz.senim.staff.StaffDirectory;
import kz.senim.staff.StaffRef;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Words for what changed in a file.
 */
@Component
public class HistoryLines implements FieldWords {

	private static final Map<String, String> LISTS = Map.of("region", "region", "category", "client_category");

	private static final Map<String, String> PREFIXES = Map.of("sex", "client.sex.", "urgency", "client.urgency.",
			"language", "shell.language.", "rural", "client.home.is.", "anonymous", "client.yes.", "safe",
			"client.safe.", "voice", "client.yes.", "sms", "client.yes.", "messenger", "client.yes.");

	private static final Pattern NUMBER = Pattern.compile("\\+\\d[\\d -]{5,30}\\d");

	private static final String FORM = "client.form.";

	private final Texts texts;

	private final CodeLists lists;

	private final StaffDirectory staff;

	HistoryLines(Texts texts, CodeLists lists, StaffDirectory staff) {
		this.texts = texts;
		this.lists = lists;
		this.staff = staff;
	}

	/** The label of a corrected field. */
	public String label(String field) {
		String ownKey = "client.form." + field;
		String key = field.equals("iin") ? "client.form.iin.number" : ownKey;
		return this.texts.has(key) ? this.texts.of(key) : this.texts.of("client.form.person." + field);
	}

	/** A value of a corrected field in words. */
	public String value(String field, @Nullable String value) {
		if (value == null || value.isEmpty()) {
			return "";
		}
		if (field.equals("phones")) {
			return hidden(value);
		}
		String list = LISTS.get(field);
		if (list != null) {
			return this.lists.label(list, value);
		}
		String prefix = PREFIXES.get(field);
		return (prefix != null && this.texts.has(prefix + value)) ? this.texts.of(prefix + value) : value;
	}

	/** Numbers are masked until they are asked for on the record. */
	private static String hidden(String phones) {
		return NUMBER.matcher(phones)
			.replaceAll((number) -> Matcher
				.quoteReplacement(PhoneNumber.read(number.group()).map(PhoneNumber::masked).orElse("***")));
	}

	@Override
	public @Nullable String of(String label, String value) {
		return label.startsWith(FORM) ? value(label.substring(label.lastIndexOf('.') + 1), value) : null;
	}

	Map<StaffId, StaffRef> names(History history) {
		Set<StaffId> people = Stream
			.of(history.status().stream().map((move) -> move.by()),
					history.corrections().stream().map((correction) -> correction.by()),
					history.assignments().stream().map((assignment) -> assignment.staff()))
			.flatMap((ids) -> ids)
			.collect(Collectors.toSet());
		return this.staff.byId(people);
	}

}
