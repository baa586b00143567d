package kz.senim.contact.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.ResolvableType;
import org.springframework.util.Assert;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DataBinder;

/**
 * The fields of a form by name, as the browser sends them and as a draft keeps them.
 */
final class TypedFields {

	private static final Set<String> NOT_KEPT = Set.of("_csrf", "_form", "_client", "_path", "then", "lang");

	private TypedFields() {
	}

	static MultiValueMap<String, String> of(HttpServletRequest request) {
		MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
		request.getParameterMap().forEach((name, values) -> {
			if (!NOT_KEPT.contains(name)) {
				typed.put(name, List.of(values));
			}
		});
		return typed;
	}

	static MultiValueMap<String, String> of(Map<String, List<String>> kept) {
		MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
		kept.forEach((name, values) -> typed.put(name, values.stream().map(String::valueOf).toList()));
		return typed;
	}

	/** The form that holds these fields, and what could not be bound. */
	static Bound bind(MultiValueMap<String, String> typed) {
		DataBinder binder = new DataBinder(null, ContactFormController.FORM);
		binder.setTargetType(ResolvableType.forClass(ContactForm.class));
		binder.construct(new Resolver(typed));
		Object form = binder.getTarget();
		Assert.state(form instanceof ContactForm, "texts always bind");
		return new Bound((ContactForm) form, binder.getBindingResult());
	}

	/** The bound form. */
	record Bound(ContactForm form, BindingResult errors) {
	}

	private record Resolver(MultiValueMap<String, String> typed) implements DataBinder.ValueResolver {

		@Override
		public @Nullable Object resolveValue(String name, Class<?> type) {
			List<String> values = this.typed.get(name);
			if (values == null || values.isEmpty()) {
				return null;
			}
			return (values.size() == 1 && !List.class.isAssignableFrom(type)) ? values.get(0)
					: values.toArray(String[]::new);
		}

		@Override
		public Set<String> getNames() {
			return this.typed.keySet().stream().collect(Collectors.toUnmodifiableSet());
		}

	}

}
