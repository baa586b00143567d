package kz.senim.client.web.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kz.senim.client.domain.phone.Phone;
import kz.senim.client.domain.phone.SafeToCall;
import kz.senim.client.person.Telephone;

/**
 * Reads the telephones of a form.
 */
final class PhoneReader {

	private PhoneReader() {
	}

	static List<Phone> read(List<PhonePart> lines, Typed typed) {
		return read(lines, List.of(), typed);
	}

	/**
	 * Reads the telephones of a form that shows numbers masked.
	 * @param known the numbers behind the masks, in their order, newest list first
	 */
	static List<Phone> read(List<PhonePart> lines, List<List<Telephone>> known, Typed typed) {
		List<Phone> phones = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			PhonePart line = lines.get(i);
			String path = "phones[" + i + "].";
			if (line.number() == null) {
				continue;
			}
			boolean hidden = !known.isEmpty() && line.number().contains("*");
			Optional<Telephone> number = hidden ? behind(line.number(), i, known) : Telephone.read(line.number());
			if (number.isEmpty()) {
				typed.reject(path + "number", hidden ? "client.error.phoneHidden" : "client.error.phone");
				continue;
			}
			if (!number.get().prefixKnown() && !Typed.ticked(line.sure())) {
				typed.reject(path + "sure", "client.error.phoneCode");
			}
			phones.add(phone(number.get(), line, path, typed));
		}
		return phones;
	}

	private static Phone phone(Telephone number, PhonePart line, String path, Typed typed) {
		return new Phone(number, typed.text(path + "owner", line.owner(), 120),
				typed.choice(path + "safe", line.safe(), SafeToCall.class, SafeToCall.UNKNOWN),
				typed.text(path + "hours", line.hours(), 120), Typed.ticked(line.voice()), Typed.ticked(line.sms()),
				Typed.ticked(line.messenger()), typed.text(path + "coverPhrase", line.coverPhrase(), 400));
	}

	/**
	 * The number of that line, if it looks so when masked; else the only one that does.
	 */
	private static Optional<Telephone> behind(String mask, int line, List<List<Telephone>> known) {
		for (List<Telephone> numbers : known) {
			if (line < numbers.size() && numbers.get(line).masked().equals(mask.strip())) {
				return Optional.of(numbers.get(line));
			}
		}
		List<Telephone> alike = known.stream()
			.flatMap(List::stream)
			.filter((number) -> number.masked().equals(mask.strip()))
			.distinct()
			.toList();
		return (alike.size() == 1) ? Optional.of(alike.get(0)) : Optional.empty();
	}

}
