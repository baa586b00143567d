package kz.senim.reconciliation.domain;

import java.util.List;
import java.util.UUID;

import kz.senim.reconciliation.TalkView;
import kz.senim.shell.chart.BeforeAfter;
import org.jspecify.annotations.Nullable;

/**
 * A talk in the words of the page's language.
 *
 * @param moves what tension, trust and constructiveness did
 * @param attitudes names of the gestures that were attitudes of the whole talk
 */
public record TalkCard(TalkView talk, List<BeforeAfter> moves, List<Line> gestures, List<String> attitudes) {

	/**
	 * A gesture in words.
	 *
	 * @param accepted whether it was taken well
	 * @param error why it was entered in error, or null
	 */
	public record Line(UUID id, String name, String by, @Nullable String response, boolean accepted, boolean turned,
			@Nullable String error) {
	}

}
