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
		List<Phone> phones = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			PhonePart line = lines.get(i);
			String path = "phones[" + i + "].";
			if (line.number() == null) {
				continue;
			}
			Optional<PhoneNumber> number = PhoneNumber.read(line.number());
			if (number.isEmpty()) {
				typed.reject(path + "number", "client.error.phone");
				continue;
			}
			phones.add(new Phone(number.get(), typed.text(path + "owner", line.owner(), 120),
					typed.choice(path + "safe", line.safe(), SafeToCall.class, SafeToCall.UNKNOWN),
					typed.text(path + "hours", line.hours(), 120), Typed.ticked(line.voice()), Typed.ticked(line.sms()),
					Typed.ticked(line.messenger()), typed.text(path + "coverPhrase", line.coverPhrase(), 400)));
		}
		return phones;
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
