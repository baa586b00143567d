package kz.senim.conflict.domain.fact;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A restricted right.
 *
 * @param holder the party whose right it is, or null
 * @param byWhom who restricts it
 * @param finding what a lawyer found, apart from the view
 */
public record RightFact(UUID id, String code, @Nullable UUID holder, @Nullable String byWhom, @Nullable Lawfulness view,
		@Nullable WordsOf wordsOf, @Nullable String finding) {
}
