package kz.senim.client.web.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kz.senim.client.domain.phone.Phone;
import kz.senim.client.domain.phone.SafeToCall;
import kz.senim.client.person.PhoneNumber;
import kz.senim.shell.Flash;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

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
	static List<Phone> read(List<PhonePart> lines, List<List<PhoneNumber>> known, Typed typed) {
		List<Phone> phones = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			PhonePart line = lines.get(i);
			String path = "phones[" + i + "].";
			if (line.number() == null) {
				continue;
			}
			boolean hidden = !known.isEmpty() && line.number().contains("*");
			Optional<PhoneNumber> number = hidden ? behind(line.number(), i, known) : PhoneNumber.read(line.number());
			if (number.isEmpty()) {
				typed.reject(path + "number", hidden ? "client.error.phoneHidden" : "client.error.phone");
				continue;
			}
			phones.add(phone(number.get(), line, path, typed));
		}
		return phones;
	}

	private static Phone phone(PhoneNumber number, PhonePart line, String path, Typed typed) {
		return new Phone(number, typed.text(path + "owner", line.owner(), 120),
				typed.choice(path + "safe", line.safe(), SafeToCall.class, SafeToCall.UNKNOWN),
				typed.text(path + "hours", line.hours(), 120), Typed.ticked(line.voice()), Typed.ticked(line.sms()),
				Typed.ticked(line.messenger()), typed.text(path + "coverPhrase", line.coverPhrase(), 400));
	}

	/**
	 * The number of that line, if it looks so when masked; else the only one that does.
	 */
	private static Optional<PhoneNumber> behind(String mask, int line, List<List<PhoneNumber>> known) {
		for (List<PhoneNumber> numbers : known) {
			if (line < numbers.size() && numbers.get(line).masked().equals(mask.strip())) {
				return Optional.of(numbers.get(line));
			}
		}
		List<PhoneNumber> alike = known.stream()
			.flatMap(List::stream)
			.filter((number) -> number.masked().equals(mask.strip()))
			.distinct()
			.toList();
		return (alike.size() == 1) ? Optional.of(alike.get(0)) : Optional.empty();
	}

	/**
	 * Says that all is saved, or warns of a number whose prefix is not known to be in
	 * use.
	 */
	static void flash(RedirectAttributes redirect, List<Phone> phones, String saved) {
		if (phones.stream().allMatch((phone) -> phone.number().prefixKnown())) {
			Flash.ok(redirect, saved);
		}
		else {
			Flash.warn(redirect, "client.flash.phoneCode");
		}
	}

}
