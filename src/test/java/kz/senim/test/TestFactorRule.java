package kz.senim.test;

import kz.senim.security.factor.SecondFactorRule;

/**
 * Nobody needs a second factor until a test asks for it; after each test nobody does.
 */
public class TestFactorRule implements SecondFactorRule {

	private volatile boolean required;

	public void require() {
		this.required = true;
	}

	void reset() {
		this.required = false;
	}

	@Override
	public boolean required() {
		return this.required;
	}

}
