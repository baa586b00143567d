package kz.senim.client.domain;

import java.util.List;

import kz.senim.client.domain.consent.ConsentTerms;
import kz.senim.client.domain.family.FamilyLink;
import kz.senim.client.domain.phone.Phone;
import kz.senim.client.person.Iin;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * The wish to register a client.
 *
 * @param iinByDocument whether the document shows this unusual IIN
 * @param team the team, or null for the team of the acting person
 * @param worker the main worker whom a supervisor chose, or null
 * @param sure whether possible duplicates were looked at and are others
 */
public record RegisterClient(ClientDetails details, @Nullable Iin iin, boolean iinByDocument, List<Phone> phones,
		List<FamilyLink> family, ConsentTerms consent, @Nullable TeamId team, @Nullable StaffId worker, boolean sure) {

	/** The person to look for first. */
	LookFor lookFor() {
		return new LookFor(this.details.keys(), this.iin, this.phones, this.details.birthDate(), this.family);
	}

}
