package kz.senim.retention.export;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A page that is built element by element, so that no text can become markup.
 */
final class Paper {

	private final Document document;

	private final Element body;

	private Element place;

	Paper(String language, String title, String css) {
		try {
			this.document = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
		}
		catch (ParserConfigurationException ex) {
			throw new IllegalStateException(ex);
		}
		Element html = this.document.createElement("html");
		html.setAttribute("lang", language);
		this.document.appendChild(html);
		Element head = child(html, "head", null);
		child(head, "title", title);
		child(head, "style", css);
		this.body = child(html, "body", null);
		this.place = this.body;
	}

	Document document() {
		return this.document;
	}

	void add(String element, @Nullable String type, String text) {
		Element added = child(this.place, element, text);
		if (type != null) {
			added.setAttribute("class", type);
		}
	}

	/** What is added goes into this element until {@link #close}. */
	void open(String element) {
		this.place = child(this.body, element, null);
	}

	void close() {
		this.place = this.body;
	}

	/** A row of a table: a heading and its text. */
	void line(String heading, String text) {
		Element row = child(this.place, "tr", null);
		child(row, "th", heading);
		child(row, "td", text);
	}

	private Element child(Element parent, String name, @Nullable String text) {
		Element element = this.document.createElement(name);
		if (text != null) {
			element.appendChild(this.document.createTextNode(printable(text)));
		}
		parent.appendChild(element);
		return element;
	}

	/** Without control characters, which no PDF shows. */
	private static String printable(String text) {
		return text.codePoints()
			.filter((point) -> point == '\n' || !Character.isISOControl(point))
			.filter((point) -> !(point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE))
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

}
