package kz.senim.diagnosis.web;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import kz.senim.diagnosis.domain.DiagnosisMethod;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

/**
 * The methods as sent.
 *
 * @param base the codes that were ticked when the page was opened, by comma
 */
record MethodsForm(@Nullable String version, @Nullable String base, @Nullable List<@Nullable String> methods) {

	MethodsForm {
		methods = (methods != null) ? methods.stream().toList() : List.of();
	}

	static MethodsForm of(long version, Collection<DiagnosisMethod> methods) {
		return new MethodsForm(Long.toString(version), codes(methods),
				methods.stream().map(DiagnosisMethod::name).toList());
	}

	static MethodsForm blank() {
		return new MethodsForm(null, null, null);
	}

	/** The methods, with an error where one is unknown. */
	List<DiagnosisMethod> chosen(BindingResult errors) {
		try {
			return Objects.requireNonNull(this.methods)
				.stream()
				.filter(Objects::nonNull)
				.map(DiagnosisMethod::valueOf)
				.toList();
		}
		catch (IllegalArgumentException ex) {
			errors.rejectValue("methods", "diagnosis.error.choose");
			return List.of();
		}
	}

	/** The version, with an error where there is none. */
	long opened(BindingResult errors) {
		if (this.version == null || !this.version.matches("\\d{1,18}")) {
			errors.reject("diagnosis.error.version");
			return -1;
		}
		return Long.parseLong(this.version);
	}

	static String codes(Collection<DiagnosisMethod> methods) {
		return methods.stream().map(DiagnosisMethod::name).sorted().collect(Collectors.joining(","));
	}

}
