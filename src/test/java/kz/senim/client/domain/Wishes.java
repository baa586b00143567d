package kz.senim.client.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import kz.senim.client.domain.consent.ConsentTerms;
import kz.senim.client.domain.family.FamilyLink;
import kz.senim.client.domain.phone.Phone;
import kz.senim.client.domain.phone.SafeToCall;
import kz.senim.client.person.Iin;
import kz.senim.client.person.PersonName;
import kz.senim.client.person.PhoneNumber;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.TeamId;

/**
 * Wishes to register somebody.
 */
final class Wishes {

	private static final AtomicInteger COUNTER = new AtomicInteger();

	private Wishes() {
	}

	/** A person whom no other test has. */
	static RegisterClient somebody() {
		return named(uniqueSurname(), "Сынақ");
	}

	static String uniqueSurname() {
		StringBuilder letters = new StringBuilder("Т");
		for (long rest = System.nanoTime() + COUNTER.incrementAndGet(); rest > 0; rest /= 29) {
			letters.append((char) ('а' + rest % 29));
		}
		return letters.toString();
	}

	static RegisterClient named(String surname, String given) {
		return new RegisterClient(details(new PersonName(surname, given, null), null, false), null, false, List.of(),
				List.of(), consent(), null, null, false);
	}

	static RegisterClient anonymous(String codeName) {
		return new RegisterClient(details(null, codeName, true), null, false, List.of(), List.of(), consent(), null,
				null, false);
	}

	static ClientDetails details(PersonName name, String codeName, boolean anonymous) {
		return new ClientDetails(name, codeName, anonymous, null, "kk", null, null, "75", false, null, null,
				Urgency.PLANNED);
	}

	static ConsentTerms consent() {
		return new ConsentTerms(ConsentTerms.Kind.CONSENT, "1", "kk", LocalDate.of(2026, 11, 23),
				ConsentTerms.Form.PAPER, ConsentTerms.Signer.CLIENT, null, null, null, null, null, null);
	}

	static RegisterClient with(RegisterClient wish, Iin iin) {
		return new RegisterClient(wish.details(), iin, false, wish.phones(), wish.family(), wish.consent(), wish.team(),
				wish.worker(), wish.sure());
	}

	static RegisterClient with(RegisterClient wish, String phone) {
		return new RegisterClient(wish.details(), wish.iin(), false, List.of(phone(phone)), wish.family(),
				wish.consent(), wish.team(), wish.worker(), wish.sure());
	}

	static RegisterClient with(RegisterClient wish, FamilyLink link) {
		return new RegisterClient(wish.details(), wish.iin(), false, wish.phones(), List.of(link), wish.consent(),
				wish.team(), wish.worker(), wish.sure());
	}

	static RegisterClient sure(RegisterClient wish) {
		return new RegisterClient(wish.details(), wish.iin(), false, wish.phones(), wish.family(), wish.consent(),
				wish.team(), wish.worker(), true);
	}

	static RegisterClient placed(RegisterClient wish, TeamId team, StaffId worker) {
		return new RegisterClient(wish.details(), wish.iin(), false, wish.phones(), wish.family(), wish.consent(), team,
				worker, wish.sure());
	}

	static Phone phone(String e164) {
		return new Phone(new PhoneNumber(e164), null, SafeToCall.YES, "10:00–13:00", true, false, false, null);
	}

}
