package kz.senim.test;

import kz.senim.kernel.CurrentActor;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Scope;
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
