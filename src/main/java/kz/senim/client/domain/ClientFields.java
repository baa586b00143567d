package kz.senim.client.domain;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import kz.senim.client.domain.phone.Phone;
import kz.senim.client.person.Telephone;
import kz.senim.kernel.StaleVersion.Difference;
import org.jspecify.annotations.Nullable;

/**
 * A file as the fields of its form: to say what a correction changed, and what stands in
 * the way of a stale one. A blank field is the empty text.
 */
final class ClientFields {

	static final String PHONES = "phones";

	static final String IIN = "iin";

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

	private ClientFields() {
	}

	/** Names of the fields of the person, with their values, in the order of the form. */
	static Map<String, String> of(ClientDetails details) {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("surname", text((details.name() != null) ? details.name().surname() : null));
		fields.put("given", text((details.name() != null) ? details.name().given() : null));
		fields.put("patronymic", text((details.name() != null) ? details.name().patronymic() : null));
		fields.put("codeName", text(details.codeName()));
		fields.put("anonymous", details.anonymous() ? "true" : "");
		fields.put("addressAs", text(details.addressAs()));
		fields.put("language", details.language());
		fields.put("birthDate", (details.birthDate() != null) ? details.birthDate().format(DATE) : "");
		fields.put("sex", text(details.sex()));
		fields.put("region", text(details.region()));
		fields.put("rural", text(details.rural()));
		fields.put("category", text(details.category()));
		fields.put("requestWords", text(details.requestWords()));
		fields.put("urgency", details.urgency().name());
		return fields;
	}

	/** What a correction of the person changes. */
	static List<FieldChange> changes(ClientDetails before, ClientDetails after) {
		Map<String, String> old = of(before);
		return of(after).entrySet()
			.stream()
			.filter((field) -> !field.getValue().equals(old.get(field.getKey())))
			.map((field) -> new FieldChange(field.getKey(), old.get(field.getKey()), field.getValue()))
			.toList();
	}

	/** The fields of the person that others corrected meanwhile and that differ. */
	static List<Difference> differences(ClientDetails mine, ClientDetails theirs, Map<String, FieldChange> corrected) {
		Map<String, String> now = of(theirs);
		return of(mine).entrySet()
			.stream()
			.filter((field) -> corrected.containsKey(field.getKey())
					&& !field.getValue().equals(now.get(field.getKey())))
			.map((field) -> new Difference("person." + field.getKey(), "client.form.person." + field.getKey(),
					field.getValue(), now.get(field.getKey()),
					Objects.requireNonNull(corrected.get(field.getKey())).before()))
			.toList();
	}

	/** The fields of the telephones that differ, line by line. */
	static List<Difference> phoneDifferences(List<Phone> mine, List<Phone> theirs) {
		Map<String, String> now = phones(theirs);
		Map<String, String> sent = phones(mine);
		now.keySet().forEach((path) -> sent.putIfAbsent(path, ""));
		return sent.entrySet()
			.stream()
			.filter((field) -> !field.getValue().equals(now.getOrDefault(field.getKey(), "")))
			.map((field) -> new Difference(field.getKey(), "client.form." + field.getKey().replaceAll("\\[\\d+]", ""),
					masked(field.getKey(), field.getValue()),
					masked(field.getKey(), now.getOrDefault(field.getKey(), "")), null))
			.toList();
	}

	/** Numbers stay hidden, as they were in the form. */
	private static String masked(String path, String value) {
		return path.endsWith(".number") ? Telephone.read(value).map(Telephone::masked).orElse(value) : value;
	}

	private static Map<String, String> phones(List<Phone> phones) {
		Map<String, String> fields = new LinkedHashMap<>();
		for (int i = 0; i < phones.size(); i++) {
			Phone phone = phones.get(i);
			String path = PHONES + "[" + i + "].";
			fields.put(path + "number", phone.number().shown());
			fields.put(path + "owner", text(phone.owner()));
			fields.put(path + "safe", phone.safe().name());
			fields.put(path + "hours", text(phone.hours()));
			fields.put(path + "voice", phone.voice() ? "true" : "");
			fields.put(path + "sms", phone.sms() ? "true" : "");
			fields.put(path + "messenger", phone.messenger() ? "true" : "");
			fields.put(path + "coverPhrase", text(phone.coverPhrase()));
		}
		return fields;
	}

	private static String text(@Nullable Object value) {
		return (value != null) ? value.toString() : "";
	}

}
