package kz.senim.client;

import java.util.Locale;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * A client as other pages name them.
 *
 * @param number the file's number, such as К-2026-000412
 * @param shortName surname and initials, or the code name of a restricted or anonymous
 * client
 * @param fullName all names, or the code name
 * @param addressAs how to address the client, or null
 * @param language the client's language
 * @param restricted whether the file is open to named people only
 */
public record ClientRef(ClientId id, String number, String shortName, String fullName, @Nullable String addressAs,
		Locale language, boolean restricted, TeamId team) {
}
