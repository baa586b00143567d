package kz.senim.test;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Puts the clock, the limits and the second factor back after each test.
 */
class ClockReset implements AfterEachCallback {

	@Override
	public void afterEach(ExtensionContext context) {
		ApplicationContext application = SpringExtension.getApplicationContext(context);
		application.getBean(TestClock.class).reset();
		application.getBean(TestLimits.class).reset();
		application.getBean(TestFactorRule.class).reset();
	}

}
