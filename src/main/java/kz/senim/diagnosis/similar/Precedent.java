package kz.senim.diagnosis.similar;

import java.util.UUID;

import kz.senim.conflict.ConflictStatus;

/**
 * A released lesson card: nobody's conflict any more.
 *
 * @param closedYear the year in which the conflict was closed; no day, no number, no
 * client
 */
public record Precedent(UUID id, String situation, String helped, String lesson, String language,
		ConflictStatus outcome, int closedYear, ConflictTraits traits) {
}
