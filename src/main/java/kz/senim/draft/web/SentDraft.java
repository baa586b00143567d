package kz.senim.draft.web;

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

	static final String BACKGROUND = "X-Senim-Background";

	/** Never part of a draft. */
	private static final Set<String> OWN = Set.of("_csrf", "_form", "_client", "_subject", "_version", "_path",
			"formKey", "then");

	private SentDraft() {
	}

	/** Nonsense in the hidden fields is as unknown as a form of somebody else. */
	static DraftContent read(UUID key, MultiValueMap<String, String> sent) {
		String form = sent.getFirst("_form");
		String path = sent.getFirst("_path");
		if (form == null || path == null) {
			throw new NotFound("draft without form or path");
		}
		return new DraftContent(key, form, value(sent, "_client", ClientId::valueOf),
				value(sent, "_subject", UUID::fromString), value(sent, "_version", Long::valueOf), resuming(path, key),
				fields(sent));
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

	private static <T> @Nullable T value(MultiValueMap<String, String> sent, String name, Function<String, T> read) {
		String text = sent.getFirst(name);
		if (text == null || text.isBlank()) {
			return null;
		}
		try {
			return read.apply(text);
		}
		catch (IllegalArgumentException ex) {
			throw new NotFound("draft with a wrong " + name);
		}
	}

}
