package kz.senim.audit;

import kz.senim.shell.text.Texts;

import org.springframework.stereotype.Component;

/**
 * What the trail calls by codes, in words of the reader's language.
 */
@Component
public class ActionWords {

	private final Texts texts;

	ActionWords(Texts texts) {
		this.texts = texts;
	}

	/**
	 * What was done; a code without words of its own is a view, a list, a change or
	 * something else.
	 * @param action as the trail writes it, such as {@code viewed.card}
	 * @param aboutClient whether the row belongs to a client
	 */
	public String of(String action, boolean aboutClient) {
		String key = "audit.action." + action;
		return this.texts.of(this.texts.has(key) ? key : "audit.kind." + kind(action, aboutClient));
	}

	private static String kind(String action, boolean aboutClient) {
		if (action.startsWith("viewed.")) {
			return "viewed";
		}
		if (action.startsWith("listed.")) {
			return "listed";
		}
		return aboutClient ? "changed" : "other";
	}

}
