package kz.senim.reconciliation.domain;

import java.time.Instant;
import java.util.List;

import kz.senim.client.ClientRef;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.reconciliation.TalkView;

/**
 * A talk with what was added later.
 */
public record TalkSheet(TalkView talk, ConflictRef conflict, ClientRef client, List<Addendum> addenda) {

	/** A text that was added later, by whom and when. */
	public record Addendum(String text, String by, Instant at) {
	}

}
