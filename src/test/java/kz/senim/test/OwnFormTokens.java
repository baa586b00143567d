package kz.senim.test;

import java.lang.reflect.Constructor;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.util.ClassUtils;

/**
 * Lets {@code csrf()} of Spring Security's test support work over the product's own
 * keeper of form tokens; otherwise its first use would replace the keeper for all later
 * tests.
 */
class OwnFormTokens implements SmartInitializingSingleton {

	private static final String WRAPPER = "org.springframework.security.test.web.servlet.request."
			+ "SecurityMockMvcRequestPostProcessors$CsrfRequestPostProcessor$TestCsrfTokenRepository";

	private final SecurityFilterChain chain;

	OwnFormTokens(SecurityFilterChain chain) {
		this.chain = chain;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.chain.getFilters().stream().filter(CsrfFilter.class::isInstance).forEach((filter) -> {
			Object own = ReflectionTestUtils.getField(filter, "tokenRepository");
			ReflectionTestUtils.setField(filter, "tokenRepository", wrapped((CsrfTokenRepository) own));
		});
	}

	private static Object wrapped(CsrfTokenRepository own) {
		try {
			Constructor<?> constructor = ClassUtils.forName(WRAPPER, null)
				.getDeclaredConstructor(CsrfTokenRepository.class);
			constructor.setAccessible(true);
			return constructor.newInstance(own);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
