package kz.senim.draft;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DataBinder;

/**
 * Takes a form up again from its draft: binds what was typed as if it had just been sent,
 * also what cannot be read yet.
 */
@Component
public class KeptForm {

	private static final int LONGEST_LIST = 200;

	private final ConversionService conversion;

	KeptForm(
			@org.springframework.beans.factory.annotation.Qualifier("mvcConversionService") ConversionService conversion) {
		this.conversion = conversion;
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
		DataBinder binder = new DataBinder(null, "form");
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
