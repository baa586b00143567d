package kz.senim.catalog;

import java.util.Map;

/**
 * One code of a list.
 *
 * @param code stable, upper-case ASCII
 * @param label begins with a capital; in the language of the request, or in Russian,
 * Kazakh or English where that translation is missing
 * @param details further texts and marks of the list (guidance, phrases, locus, flags),
 * by the names of the list file; texts with {@code _en}, {@code _ru}, {@code _kk} at the
 * end stand per language
 */
public record CodeItem(String code, String label, Map<String, Object> details) {
}
