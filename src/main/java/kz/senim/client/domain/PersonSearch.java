package kz.senim.client.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import kz.senim.client.domain.duplicate.Candidate;
import kz.senim.client.domain.duplicate.Duplicates;
import kz.senim.client.domain.duplicate.Findings;
import kz.senim.client.domain.family.FamilyTies;
import kz.senim.client.domain.phone.Phone;
import kz.senim.client.person.PhoneNumber;
import kz.senim.client.person.Telephone;
import kz.senim.kernel.id.ClientId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks in the register for a person who is about to be registered.
 */
@Component
class PersonSearch {

	private final Duplicates duplicates;

	private final FamilyTies family;

	private final IinSafe iinSafe;

	PersonSearch(Duplicates duplicates, FamilyTies family, IinSafe iinSafe) {
		this.duplicates = duplicates;
		this.family = family;
		this.iinSafe = iinSafe;
	}

	@Transactional
	public Findings find(LookFor wish) {
		Set<ClientId> relatives = new HashSet<>();
		wish.family().forEach((link) -> this.family.find(link.number()).ifPresent(relatives::add));
		return this.duplicates.find(candidate(wish), relatives);
	}

	Candidate candidate(LookFor wish) {
		List<String> phones = wish.phones()
			.stream()
			.map(Phone::number)
			.filter(PhoneNumber.class::isInstance)
			.map(Telephone::stored)
			.toList();
		return new Candidate((wish.iin() != null) ? this.iinSafe.index(wish.iin()) : null, phones, wish.keys(),
				wish.birthDate());
	}

}
