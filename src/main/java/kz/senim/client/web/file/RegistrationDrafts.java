package kz.senim.client.web.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import kz.senim.draft.DraftForm;
import kz.senim.draft.Drafts;
import kz.senim.draft.FormKeys;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ResolvableType;
import org.springframework.util.Assert;
import org.springframework.validation.DataBinder;

/**
 * Unfinished registrations, taken up again.
 */
@Configuration(proxyBeanMethods = false)
class RegistrationDrafts {

	static final String FORM = "client";

	/** Name of the form that corrects a file. */
	static final String CORRECTION = "clientEdit";

	private final Drafts drafts;

	private final FormKeys keys;

	RegistrationDrafts(Drafts drafts, FormKeys keys) {
		this.drafts = drafts;
		this.keys = keys;
	}

	@Bean
	static DraftForm clientDraft() {
		return new DraftForm(FORM, "client.draft.label", false);
	}

	@Bean
	static DraftForm correctionDraft() {
		return new DraftForm(CORRECTION, "client.draft.edit", true);
	}

	/** Where an earlier sending led to. */
	Optional<String> sent(UUID key) {
		return this.keys.resultOf(key);
	}

	/** The form as it was put aside. */
	Optional<RegistrationForm> find(UUID key) {
		return this.drafts.find(key)
			.filter((draft) -> draft.form().equals(FORM))
			.map((draft) -> form(key, draft.fields()));
	}

	private static RegistrationForm form(UUID key, Map<String, List<String>> fields) {
		DataBinder binder = new DataBinder(null, "form");
		binder.setTargetType(ResolvableType.forClass(RegistrationForm.class));
		binder.construct(new Kept(key, fields));
		Object form = binder.getTarget();
		Assert.state(form instanceof RegistrationForm, "texts always bind");
		return (RegistrationForm) form;
	}

	private record Kept(UUID key, Map<String, List<String>> fields) implements DataBinder.ValueResolver {

		@Override
		public @Nullable Object resolveValue(String name, Class<?> type) {
			if (name.equals("formKey")) {
				return this.key.toString();
			}
			List<String> values = this.fields.getOrDefault(name, List.of());
			return (values.isEmpty() || values.get(0) == null || values.get(0).isBlank()) ? null : values.get(0);
		}

		@Override
		public Set<String> getNames() {
			return this.fields.keySet();
		}

	}

}
