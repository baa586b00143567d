package kz.senim.draft;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import kz.senim.shell.form.Forms;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DataBinder;

/**
 * Takes a form up again from its draft: binds what was typed as if it had just been sent,
 * also what cannot be read yet.
 */
@Component
public class KeptForm {

	private static final int LONGEST_LIST = 200;

	private static final String NAME = "form";

	private static final Set<String> OF_SENDING = Set.of("then", "lang", "draft");

	private final ConversionService conversion;

	private final Drafts drafts;

	private final FormKeys keys;

	KeptForm(@Qualifier("mvcConversionService") ConversionService conversion, Drafts drafts, FormKeys keys) {
		this.conversion = conversion;
		this.drafts = drafts;
		this.keys = keys;
	}

	/**
	 * The fields of a sent form that a draft keeps: without what belongs to the sending.
	 * @param besides further fields to leave out
	 */
	public static Map<String, List<String>> typed(HttpServletRequest request, String... besides) {
		Map<String, List<String>> typed = new TreeMap<>();
		request.getParameterMap().forEach((name, values) -> {
			if (!name.startsWith("_") && !OF_SENDING.contains(name) && !List.of(besides).contains(name)) {
				typed.put(name, List.of(values));
			}
		});
		return typed;
	}

	/** Where an earlier sending of this form led to. */
	public Optional<String> sentTo(@Nullable UUID key) {
		return Optional.ofNullable(key).flatMap(this.keys::resultOf);
	}

	/**
	 * Puts the form into the model: as it was typed, if this is a draft of this form and
	 * record, else as it stands.
	 * @param subject the record that the form edits
	 */
	public void open(String form, UUID subject, @Nullable UUID key, Record fresh, Model model) {
		model.addAttribute(NAME, fresh);
		Optional.ofNullable(key)
			.flatMap(this.drafts::find)
			.filter((draft) -> draft.form().equals(form) && subject.equals(draft.subject()))
			.map((draft) -> bind(fresh.getClass(), draft.formKey(), draft.fields()))
			.ifPresent((typed) -> Forms.keep(model, NAME, Objects.requireNonNullElse(typed.getTarget(), fresh), typed));
	}

	/** An edit form was saved: its draft is gone. */
	public void saved(@Nullable UUID key, String form, String path) {
		if (key != null) {
			this.keys.saved(key, form, path);
		}
	}

	/**
	 * The form as it was typed.
	 * @param type the form's record, with a component {@code formKey}
	 * @return the bound form, null in it where a value could not be read, and every typed
	 * value
	 */
	public BindingResult bind(Class<?> type, UUID formKey, Map<String, List<String>> kept) {
		Map<String, List<String>> fields = new TreeMap<>(kept);
		fields.put("formKey", List.of(formKey.toString()));
		DataBinder binder = new DataBinder(null, NAME);
		binder.setAutoGrowCollectionLimit(LONGEST_LIST);
		binder.setTargetType(ResolvableType.forClass(type));
		binder.setConversionService(this.conversion);
		binder.construct(new Kept(fields));
		return binder.getBindingResult();
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
