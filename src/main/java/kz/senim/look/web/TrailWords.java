package kz.senim.look.web;

import kz.senim.audit.ActionWords;
import kz.senim.look.domain.Look;
import kz.senim.shell.text.Texts;

import org.springframework.stereotype.Component;

/**
 * What was done to a client and why, in words.
 */
@Component
class TrailWords {

	private final ActionWords actions;

	private final Texts texts;

	TrailWords(ActionWords actions, Texts texts) {
		this.actions = actions;
		this.texts = texts;
	}

	/** What was done. */
	public String what(Look look) {
		return this.actions.of(look.action(), look.client() != null);
	}

	/** Why, or nothing. */
	public String why(Look look) {
		String key = "look.purpose." + look.purpose();
		return this.texts.has(key) ? this.texts.of(key) : "";
	}

}
