package kz.senim.conflict.domain.fact;

import org.jspecify.annotations.Nullable;

/**
 * An emotion of a side, 0–10 where known.
 */
public record EmotionFact(WordsOf side, String code, @Nullable Integer intensity) {
}
