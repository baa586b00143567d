package kz.senim.notice.web;

import java.time.Instant;

import kz.senim.notice.domain.NoticeRow;
import kz.senim.shell.text.Texts;

/**
 * A notice as the inbox shows it.
 *
 * @param text the sentence in the language of the page
 * @param opens whether there is a page to open
 */
record NoticeLine(String id, String text, Instant at, boolean unread, boolean urgent, boolean forwarded,
		boolean passedOn, boolean opens) {

	static NoticeLine of(NoticeRow row, Texts texts) {
		return new NoticeLine(row.id().toString(), oneStop(texts.with("notice.kind." + row.kind(), row.arguments())),
				row.createdAt(), row.readAt() == null, row.urgent(), row.forwarded(), row.passedOn(),
				row.path() != null);
	}

	/** A sentence that ends with initials has its stop already. */
	private static String oneStop(String text) {
		return text.replace("..", ".");
	}

}
