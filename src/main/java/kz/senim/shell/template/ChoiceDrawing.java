package kz.senim.shell.template;

import java.util.List;
import java.util.function.UnaryOperator;

import kz.senim.shell.Choice;
import org.jspecify.annotations.Nullable;
import org.unbescape.html.HtmlEscape;

/**
 * The markup of answers, written at once: a page of a hundred answers spends most of its
 * time on their few attributes otherwise (ADR 0040).
 */
final class ChoiceDrawing {

	private final UnaryOperator<String> icons;

	ChoiceDrawing(UnaryOperator<String> icons) {
		this.icons = icons;
	}

	/** The options of a select, the chosen ones marked. */
	String options(Iterable<?> items, List<?> chosen) {
		StringBuilder html = new StringBuilder();
		for (Object item : items) {
			Choice one = (Choice) item;
			html.append("<option");
			attribute(html, "value", one.code());
			if (chosen.contains(one.code())) {
				html.append(" selected=\"selected\"");
			}
			html.append('>').append(text(one.label())).append("</option>");
		}
		return html.toString();
	}

	/** Radios or checkboxes under their labels. */
	String chips(Iterable<?> items, Look look) {
		StringBuilder html = new StringBuilder();
		for (Object item : items) {
			chip(html, (Choice) item, look);
		}
		return html.toString();
	}

	private void chip(StringBuilder html, Choice one, Look look) {
		html.append("<label class=\"s-chip");
		html.append(look.tile() ? " s-chip--tile" : "");
		html.append((one.kind() != null) ? " s-chip--" + text(one.kind()) : "");
		html.append("\">");
		input(html, one, look);
		html.append("<span>");
		if (one.icon() != null) {
			html.append("<svg class=\"s-icon\" aria-hidden=\"true\" viewBox=\"0 0 24 24\"><use href=\"")
				.append(text(this.icons.apply(one.icon())))
				.append("\"/></svg>");
		}
		html.append(text(one.label()));
		if (one.hint() != null) {
			html.append("<small class=\"s-opt\">").append(text(one.hint())).append("</small>");
		}
		html.append("</span></label>");
	}

	private static void input(StringBuilder html, Choice one, Look look) {
		html.append("<input type=\"").append(look.multi() ? "checkbox" : "radio").append('"');
		attribute(html, "name", look.path());
		attribute(html, "value", one.code());
		attribute(html, "id", look.id() + "-" + one.code());
		if (look.chosen().contains(one.code())) {
			html.append(" checked=\"checked\"");
		}
		attribute(html, "data-opens", one.opens());
		attribute(html, "data-closes", one.closes());
		html.append('>');
	}

	private static void attribute(StringBuilder html, String name, @Nullable String value) {
		if (value != null) {
			html.append(' ').append(name).append("=\"").append(text(value)).append('"');
		}
	}

	private static String text(String text) {
		return HtmlEscape.escapeHtml4Xml(text);
	}

	/**
	 * What the answers of one field share.
	 *
	 * @param path name of the field
	 * @param id id of the field
	 */
	record Look(String path, String id, boolean multi, boolean tile, List<?> chosen) {
	}

}
