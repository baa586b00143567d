package kz.senim.reconciliation.domain;

import java.util.List;
import java.util.UUID;

import kz.senim.kernel.id.ConflictId;
import kz.senim.reconciliation.Gesture;
import org.jspecify.annotations.Nullable;

/**
 * The wish to keep a preparation.
 *
 * @param key idempotency key of the form
 * @param emotion own emotion, a code, or null
 * @param intensity 0–10, or null
 * @param gestures exactly two
 * @param language in which the phrases are said: ru, kk or en
 */
public record PrepareTalk(UUID key, ConflictId conflict, @Nullable String emotion, @Nullable Integer intensity,
		@Nullable String goal, @Nullable String wayOut, List<Gesture> gestures, String language) {
}
