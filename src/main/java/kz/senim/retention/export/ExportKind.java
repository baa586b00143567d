package kz.senim.retention.export;

import java.util.Locale;

/**
 * The two files of an export.
 */
public enum ExportKind {

	ZIP("application/zip"), PDF("application/pdf");

	private final String type;

	ExportKind(String type) {
		this.type = type;
	}

	/** The media type. */
	public String type() {
		return this.type;
	}

	/** The ending of the file's name. */
	public String ending() {
		return name().toLowerCase(Locale.ROOT);
	}

	String column() {
		return ending() + "_sealed";
	}

}
