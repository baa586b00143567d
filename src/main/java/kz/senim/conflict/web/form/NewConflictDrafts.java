package kz.senim.conflict.web.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import kz.senim.draft.DraftForm;
import kz.senim.draft.Drafts;
import kz.senim.draft.Drafts.DraftContent;
import kz.senim.draft.FormKeys;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ContactId;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ResolvableType;
import org.springframework.validation.DataBinder;

/**
 * Unfinished forms of a new conflict: put aside, taken up again, gone when sent.
 */
@Configuration(proxyBeanMethods = false)
class NewConflictDrafts {

	static final String FORM = "conflict";

	private static final Set<String> NOT_KEPT = Set.of("_csrf", "then", "lang", "client", "contact", "draft", "_form",
			"_client", "_path");

	private final Drafts drafts;

	private final FormKeys keys;

	NewConflictDrafts(Drafts drafts, FormKeys keys) {
		this.drafts = drafts;
		this.keys = keys;
	}

	@Bean
	static DraftForm conflictDraft() {
		return new DraftForm(FORM, "conflict.draft.label", true);
	}

	/** Where an earlier sending of this form led to. */
	Optional<String> sent(UUID key) {
		return this.keys.resultOf(key);
	}

	/** What was typed, if this is a draft of the acting person for this client. */
	Optional<RegisterForm> find(UUID key, ClientId client) {
		return this.drafts.find(key)
			.filter((draft) -> draft.form().equals(FORM) && client.equals(draft.client()))
			.map((draft) -> bind(key, draft.fields()));
	}

	/** Keeps the form; false if it was sent meanwhile. */
	boolean putAside(UUID key, ClientId client, @Nullable ContactId contact, HttpServletRequest request) {
		Map<String, List<String>> fields = new TreeMap<>();
		request.getParameterMap().forEach((name, values) -> {
			if (!NOT_KEPT.contains(name)) {
				fields.put(name, List.of(values));
			}
		});
		String path = NewConflictPages.path(client, contact, key);
		return this.drafts.keep(new DraftContent(key, FORM, client, null, null, path, fields)).isPresent();
	}

	private static RegisterForm bind(UUID key, Map<String, List<String>> kept) {
		Map<String, List<String>> fields = new TreeMap<>(kept);
		fields.put("formKey", List.of(key.toString()));
		DataBinder binder = new DataBinder(null, "form");
		binder.setTargetType(ResolvableType.forClass(RegisterForm.class));
		binder.setAutoGrowCollectionLimit(200);
		binder.construct(new Kept(fields));
		return (binder.getTarget() instanceof RegisterForm form) ? form : RegisterForm.blank();
	}

	private record Kept(Map<String, List<String>> fields) implements DataBinder.ValueResolver {

		@Override
		public @Nullable Object resolveValue(String name, Class<?> type) {
			List<String> values = this.fields.get(name);
			if (values == null || values.isEmpty()) {
				return null;
			}
			if (List.class.isAssignableFrom(type)) {
				return values.toArray(String[]::new);
			}
			return values.get(0).isBlank() ? null : values.get(0);
		}

		@Override
		public Set<String> getNames() {
			return this.fields.keySet();
		}

	}

}
