package kz.senim.resource.domain.period;

/**
 * Hours of one conflict to be decided.
 */
public record DecideHours(double hours, String reason) {
}
