package kz.senim.test;

import kz.senim.kernel.CurrentActor;
import kz.senim.security.limit.LimitRates;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Scope;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * What the tests add to the application.
 */
@TestConfiguration(proxyBeanMethods = false)
class TestBeans {

	@Bean
	@Primary
	TestClock testClock() {
		return new TestClock();
	}

	@Bean
	@Primary
	TestLimits testLimits(@Qualifier("senim.limits-kz.senim.security.limit.LimitSettings") LimitRates set) {
		return new TestLimits(set);
	}

	@Bean
	@Primary
	TestFactorRule testFactorRule() {
		return new TestFactorRule();
	}

	@Bean
	OwnFormTokens ownFormTokens(SecurityFilterChain chain) {
		return new OwnFormTokens(chain);
	}

	@Bean
	static HashCounter hashCounter() {
		return new HashCounter();
	}

	@Bean
	Acting acting(CurrentActor currentActor, PlatformTransactionManager transactionManager) {
		return new Acting(currentActor, transactionManager);
	}

	/** A new agency for each test that asks for one. */
	@Bean
	@Scope("prototype")
	Agency agency() {
		return Agency.open();
	}

	@Bean
	static QueryCounter queryCounter() {
		return new QueryCounter();
	}

}
