package kz.senim.reconciliation;

import java.util.List;

import kz.senim.kernel.id.ConflictId;

/**
 * The talks on conflicts for other modules.
 */
public interface Talks {

	/**
	 * The talks of the conflict's running cycle, newest first, also those entered in
	 * error.
	 */
	List<TalkView> of(ConflictId conflict);

}
