package kz.senim.conflict.domain;

import java.util.List;

import kz.senim.conflict.domain.fact.CauseFact;
import kz.senim.conflict.domain.fact.EmotionFact;
import kz.senim.conflict.domain.fact.Narrative;
import kz.senim.conflict.domain.fact.PartyFact;
import kz.senim.conflict.domain.fact.RightFact;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.ContactId;
import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * The wish to register a conflict, or to keep it as a draft that may lack anything.
 *
 * @param contact the contact in which it arose, or null
 * @param parent the conflict that it follows from, or null
 * @param acuteness 1–5, or null while unknown
 * @param careTakenOverBy who takes over the care, needed at level 5
 */
public record RegisterConflict(ClientId client, @Nullable ContactId contact, @Nullable ConflictId parent, boolean draft,
		Narrative narrative, List<PartyFact> parties, List<CauseFact> causes, List<RightFact> rights,
		List<EmotionFact> emotions, @Nullable Integer acuteness, @Nullable StaffId careTakenOverBy) {

	public RegisterConflict {
		parties = List.copyOf(parties);
		causes = List.copyOf(causes);
		rights = List.copyOf(rights);
		emotions = List.copyOf(emotions);
	}

	/** The same wish, following from an earlier conflict. */
	public RegisterConflict after(ConflictId earlier) {
		return new RegisterConflict(this.client, this.contact, earlier, this.draft, this.narrative, this.parties,
				this.causes, this.rights, this.emotions, this.acuteness, this.careTakenOverBy);
	}

}
