package kz.senim.look.web;

import kz.senim.look.domain.Look;
import kz.senim.shell.text.Texts;

import org.springframework.stereotype.Component;

/**
 * What the trail calls by codes, in words; what has no words of its own is a view, a
 * change or a refusal.
 */
@Component
class TrailWords {

	private final Texts texts;

	TrailWords(Texts texts) {
		this.texts = texts;
	}

	/** What was done. */
	public String what(Look look) {
		String key = "look.action." + look.action();
		if (this.texts.has(key)) {
			return this.texts.of(key);
		}
		String kind = look.action()
			.startsWith("viewed.")
					? "viewed"
					: look.action().startsWith("listed.") ? "listed"
							: look.action().startsWith("client.") || look.action().startsWith("contact.")
									|| look.action().startsWith("conflict.") || look.client() != null ? "changed"
											: "other";
		return this.texts.of("look.kind." + kind);
	}

	/** Why, or nothing. */
	public String why(Look look) {
		String key = "look.purpose." + look.purpose();
		return this.texts.has(key) ? this.texts.of(key) : "";
	}

}
