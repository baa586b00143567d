package kz.senim.conflict;

import java.util.List;

import kz.senim.conflict.domain.RegisterConflict;
import kz.senim.conflict.domain.fact.CauseFact;
import kz.senim.conflict.domain.fact.ConflictPartyKind;
import kz.senim.conflict.domain.fact.Narrative;
import kz.senim.conflict.domain.fact.PartyFact;
import kz.senim.conflict.domain.fact.RightFact;
import kz.senim.conflict.domain.fact.WordsOf;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.Uuids;
import kz.senim.test.Agency;
import kz.senim.test.TestClock;
import org.jspecify.annotations.Nullable;

/**
 * Conflicts for stories: between a client and a worker about papers.
 */
public final class ConflictCases {

	private ConflictCases() {
	}

	/** Registered, with cause and right, at that acuteness. */
	public static RegisterConflict papers(ClientId client, Agency.Person worker, @Nullable Integer acuteness) {
		PartyFact first = new PartyFact(Uuids.next(), ConflictPartyKind.CLIENT, client, null, null, null, null);
		PartyFact second = new PartyFact(Uuids.next(), ConflictPartyKind.WORKER, null, worker.id(), null, null, null);
		return new RegisterConflict(client, null, null, false, told("Две справки запрошены повторно"),
				List.of(first, second), List.of(new CauseFact("INFO", true, null)),
				List.of(new RightFact(Uuids.next(), "INFO", first.id(), "ведомство", null, WordsOf.CLIENT, null)),
				List.of(), acuteness, null);
	}

	/** Nothing but a title, as a draft or registered. */
	public static RegisterConflict bare(ClientId client, boolean draft) {
		return new RegisterConflict(client, null, null, draft, told(null), List.of(), List.of(), List.of(), List.of(),
				null, null);
	}

	public static Narrative told(@Nullable String facts) {
		return new Narrative("Ожидание выплаты", TestClock.START.minusSeconds(3600), null, facts, WordsOf.CLIENT, null,
				null, null, 6);
	}

}
