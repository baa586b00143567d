package kz.senim.conflict.reading.cycle;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One cycle of a conflict.
 *
 * @param since when it began
 * @param until when it was closed, or null while it runs
 * @param closing the state it was closed with, or null
 * @param why why it began again, or null
 * @param residual residual tension 0–10, or null
 * @param restored how many of the answered rights stand again
 * @param rights how many rights were answered
 */
public record Cycle(int number, Instant since, @Nullable Instant until, @Nullable String closing, @Nullable String why,
		@Nullable Integer residual, @Nullable String madeClear, int restored, int rights, List<String> terms) {
}
