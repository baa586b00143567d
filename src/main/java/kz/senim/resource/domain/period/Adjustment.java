package kz.senim.resource.domain.period;

import java.time.Instant;

/**
 * What a supervisor decided for one conflict in a month: reserved hours at levels 4 and
 * 5, other hours than proposed at levels 1 to 3.
 *
 * @param by surname and initials
 */
public record Adjustment(double hours, String reason, String by, Instant at) {
}
