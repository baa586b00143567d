package kz.senim.staff.domain;

/**
 * How a person likes the pages.
 *
 * @param textSize 100, 115 or 130 per cent
 * @param shortcuts whether single letters act as shortcuts
 * @param version of the account
 */
public record Preferences(String language, int textSize, boolean shortcuts, long version) {
}
