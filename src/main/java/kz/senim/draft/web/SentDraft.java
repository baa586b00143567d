package kz.senim.draft.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import kz.senim.draft.Drafts.DraftContent;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.id.ClientId;
import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;

/**
 * Reads what the browser sends: the fields of the form, and beside them, with an
 * underscore, to what the draft belongs.
 */
final class SentDraft {

	private static final int UUID_LENGTH = 36;

	/** Never part of a draft. */
	private static final Set<String> OWN = Set.of("_csrf", "_form", "_client", "_subject", "_version", "_path",
			"formKey", "then");

	private SentDraft() {
	}

	/**
	 * Nonsense in the hidden fields is as unknown as a form of somebody else.
	 * @param address the key, or the name of the form where the key is among the fields
	 * @param page address of the page with the form, where no field tells it
	 */
	static DraftContent read(String address, MultiValueMap<String, String> sent, @Nullable String page) {
		UUID key = value(address, SentDraft::uuid);
		String form = sent.getFirst("_form");
		if (key == null) {
			key = value(sent.getFirst("formKey"), SentDraft::uuid);
			form = address;
		}
		String path = path(sent.getFirst("_path"), page);
		if (key == null || form == null || path == null) {
			throw new NotFound("draft without key, form or path");
		}
		return new DraftContent(key, form, known(sent, "_client", (text) -> new ClientId(uuid(text))),
				known(sent, "_subject", SentDraft::uuid), known(sent, "_version", Long::valueOf), resuming(path, key),
				fields(sent));
	}

	private static @Nullable String path(@Nullable String told, @Nullable String page) {
		if (told != null || page == null) {
			return told;
		}
		URI from = value(page, URI::create);
		if (from == null || from.getRawPath() == null) {
			return null;
		}
		return (from.getRawQuery() != null) ? from.getRawPath() + "?" + from.getRawQuery() : from.getRawPath();
	}

	private static Map<String, List<String>> fields(MultiValueMap<String, String> sent) {
		Map<String, List<String>> fields = new LinkedHashMap<>();
		sent.forEach((name, values) -> {
			if (!OWN.contains(name)) {
				fields.put(name, values.stream().map(SentDraft::clean).toList());
			}
		});
		return fields;
	}

	/** A draft is kept also with characters that the form will refuse. */
	private static String clean(String text) {
		return new String(text.replace("\0", "").getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
	}

	/** The page takes the draft up again by this parameter. */
	private static String resuming(String path, UUID key) {
		return path.contains("draft=") ? path : path + (path.contains("?") ? "&" : "?") + "draft=" + key;
	}

	/** A field that may be missing, but not wrong. */
	private static <T> @Nullable T known(MultiValueMap<String, String> sent, String name, Function<String, T> read) {
		String text = sent.getFirst(name);
		if (text == null || text.isBlank()) {
			return null;
		}
		T value = value(text, read);
		if (value == null) {
			throw new NotFound("draft with a wrong " + name);
		}
		return value;
	}

	private static <T> @Nullable T value(@Nullable String text, Function<String, T> read) {
		try {
			return (text != null) ? read.apply(text) : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	/** Only the long form: Java also reads shorter ones. */
	private static UUID uuid(String text) {
		if (text.length() != UUID_LENGTH) {
			throw new IllegalArgumentException("not an id");
		}
		return UUID.fromString(text);
	}

}
