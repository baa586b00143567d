package kz.senim.shell;

import kz.senim.kernel.Role;

/**
 * The person for whom a page is drawn, with the wishes of their profile.
 *
 * @param name surname and initials, as shown in the top bar
 * @param role decides the menu
 * @param language {@code ru}, {@code kk} or {@code en}
 * @param textSize 100, 115 or 130 per cent
 * @param shortcuts whether single letters act as shortcuts
 */
public record Viewer(String name, Role role, String language, int textSize, boolean shortcuts) {
}
