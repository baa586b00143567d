package kz.senim.draft.domain;

import kz.senim.draft.DraftForm;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Forms that only tests know.
 */
@Configuration(proxyBeanMethods = false)
public class SampleForm {

	/** Always of one client. */
	public static final String BOUND = "sample-bound";

	/** Mostly of one client. */
	public static final String FREE = "sample-free";

	@Bean
	DraftForm boundSample() {
		return new DraftForm(BOUND, "draft.form.unknown", true);
	}

	@Bean
	DraftForm freeSample() {
		return new DraftForm(FREE, "draft.form.unknown", false);
	}

}
