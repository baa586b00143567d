package kz.senim.retention.export;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;

import kz.senim.catalog.CodeLists;
import kz.senim.retention.records.RecordTable.Kind;
import kz.senim.retention.records.RecordTable.Treatment;
import kz.senim.shell.text.Formats;
import kz.senim.shell.text.Texts;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Records in words: headings, labels of codes, dates; in the language of the thread.
 */
@Component
class ExportWords {

	private final Texts texts;

	private final CodeLists codes;

	private final Formats formats;

	ExportWords(Texts texts, CodeLists codes, Formats formats) {
		this.texts = texts;
		this.codes = codes;
		this.formats = formats;
	}

	String of(String key, Object... args) {
		return this.texts.of(key, args);
	}

	/** A heading; the table's own name where nobody has written one yet. */
	String table(String name) {
		return known("retention.table." + name, name);
	}

	String column(String name) {
		return known("retention.column." + name, name);
	}

	String recordClass(Object name) {
		return known("retention.class." + name, name.toString());
	}

	String dateTime(OffsetDateTime at) {
		return this.formats.dateTime(at);
	}

	/** A value as people read it; nothing for null, false and an empty list. */
	String value(@Nullable Object value, Treatment treatment) {
		if (value == null || Boolean.FALSE.equals(value)) {
			return "";
		}
		if (value instanceof List<?> list) {
			return list.stream().map((one) -> value(one, treatment)).collect(Collectors.joining(", "));
		}
		if (value instanceof OffsetDateTime at) {
			return this.formats.dateTime(at);
		}
		if (value instanceof LocalDate day) {
			return this.formats.date(day);
		}
		if (Boolean.TRUE.equals(value)) {
			return this.texts.of("retention.value.YES");
		}
		String list = treatment.list();
		return (treatment.kind() == Kind.CODE && list != null) ? code(list, value.toString()) : word(value.toString());
	}

	private String code(String list, String code) {
		return list.endsWith(".") ? known(list + code, code) : this.codes.label(list, code);
	}

	private String word(String text) {
		return text.matches("[A-Z_]{1,20}|ru|kk|en") ? known("retention.value." + text, text) : text;
	}

	private String known(String key, String otherwise) {
		return this.texts.has(key) ? this.texts.of(key) : otherwise;
	}

}
