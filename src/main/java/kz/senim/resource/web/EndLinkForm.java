package kz.senim.resource.web;

import org.jspecify.annotations.Nullable;

/**
 * A link to be taken back.
 */
record EndLinkForm(@Nullable String version, @Nullable String reason) {

	static final EndLinkForm BLANK = new EndLinkForm(null, null);

}
