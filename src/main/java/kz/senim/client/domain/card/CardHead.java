package kz.senim.client.domain.card;

import java.time.LocalDate;
import java.util.List;

import kz.senim.client.ClientRef;
import kz.senim.client.domain.ClientStatus;
import kz.senim.client.domain.Urgency;
import kz.senim.client.domain.family.FamilyMember;
import kz.senim.client.domain.phone.Phone;
import kz.senim.client.domain.phone.SafeToCall;
import kz.senim.client.person.Sex;
import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the top of a client's pages.
 *
 * @param documentName the name in the document, where a code name stands in its place
 * @param iin the masked IIN, or null
 * @param workers main worker first
 * @param relationshipModel code of the list {@code relationship_model}, or null
 * @param family visible relatives, in Kazakh order
 */
public record CardHead(ClientRef client, ClientStatus status, LocalDate statusSince, @Nullable String documentName,
		@Nullable String addressAs, @Nullable String iin, Person person, List<Phone> phones, ConsentState consent,
		List<Worker> workers, boolean possibleDuplicate, @Nullable String relationshipModel,
		List<FamilyMember> family) {

	/** The first number that is safe to call, or null. */
	public @Nullable Phone safePhone() {
		return this.phones.stream().filter((phone) -> phone.safe() == SafeToCall.YES).findFirst().orElse(null);
	}

	/** Who works with the client, with surname and initials; one is the main worker. */
	public record Worker(StaffId id, String name, boolean main) {
	}

	/**
	 * Facts of the person.
	 *
	 * @param region code of the list {@code region}
	 * @param category code of the list {@code client_category}
	 */
	public record Person(@Nullable LocalDate birthDate, @Nullable Sex sex, @Nullable String region,
			@Nullable Boolean rural, @Nullable String category, @Nullable String requestWords, Urgency urgency) {
	}

	/** Whether the file stands on a consent. */
	public enum ConsentState {

		HELD, EXCEPTION, ENDED, NONE

	}

}
