package kz.senim.notice.domain;

import java.time.Instant;
import java.util.Map;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.NoticeId;
import org.jspecify.annotations.Nullable;

/**
 * A notice in the inbox.
 *
 * @param kind names the text
 * @param arguments named arguments of the text
 * @param client whom it is about, or null
 * @param path the page to open, or null
 * @param forwarded whether it came here because somebody else had not read it
 * @param passedOn whether somebody else was told because it was not read here
 */
public record NoticeRow(NoticeId id, String kind, Map<String, String> arguments, @Nullable ClientId client,
		@Nullable String path, boolean urgent, boolean forwarded, boolean passedOn, Instant createdAt,
		@Nullable Instant readAt) {
}
