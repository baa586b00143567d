package kz.senim.reconciliation.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.ResolvableType;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DataBinder;

/**
 * The fields of a form by name, as the browser sends them and as a draft keeps them.
 */
record KeptFields(Map<String, List<String>> values) implements DataBinder.ValueResolver {

	private static final Set<String> NOT_KEPT = Set.of("then", "lang");

	static KeptFields of(HttpServletRequest request) {
		Map<String, List<String>> typed = new HashMap<>();
		request.getParameterMap().forEach((name, values) -> {
			if (!NOT_KEPT.contains(name) && !name.startsWith("_")) {
				typed.put(name, List.of(values));
			}
		});
		return new KeptFields(typed);
	}

	/** The fields of a draft, which belongs to the form with this key. */
	static KeptFields of(Map<String, List<String>> kept, UUID formKey) {
		Map<String, List<String>> typed = new HashMap<>(kept);
		typed.put("formKey", List.of(formKey.toString()));
		return new KeptFields(typed);
	}

	/** The form that holds these fields. */
	BindingResult bind(String name, Class<?> type) {
		DataBinder binder = new DataBinder(null, name);
		binder.setTargetType(ResolvableType.forClass(type));
		binder.construct(this);
		return binder.getBindingResult();
	}

	@Override
	public @Nullable Object resolveValue(String name, Class<?> type) {
		List<String> found = this.values.get(name);
		if (found == null || found.isEmpty()) {
			return null;
		}
		return (found.size() == 1 && !List.class.isAssignableFrom(type))
				? (found.get(0).isBlank() ? null : found.get(0)) : found.toArray(String[]::new);
	}

	@Override
	public Set<String> getNames() {
		return this.values.keySet();
	}

}
