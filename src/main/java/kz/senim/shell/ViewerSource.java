package kz.senim.shell;

import org.jspecify.annotations.Nullable;

/**
 * Says for whom a page is drawn and keeps the person's language; the staff module
 * answers.
 */
public interface ViewerSource {

	/** The person signed in, or null; asked once a request. */
	@Nullable Viewer current();

	/** Keeps the language that the person signed in has just chosen. */
	void rememberLanguage(String language);

}
