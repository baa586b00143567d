package kz.senim.test;

import java.util.EnumMap;
import java.util.Map;

import kz.senim.security.limit.LimitRates;
import kz.senim.security.limit.Rate;
import kz.senim.security.limit.What;

/**
 * The limits as set, until a test sets others; after each test they are as set again. All
 * tests come from one address, so that one source has no limit unless a test sets one.
 */
public class TestLimits implements LimitRates {

	private final LimitRates set;

	private final Map<What, Rate> rates = new EnumMap<>(What.class);

	private volatile long sourceFactor;

	TestLimits(LimitRates set) {
		this.set = set;
		this.sourceFactor = set.sourceFactor();
	}

	public void limit(What what, String rate) {
		this.rates.put(what, Rate.valueOf(rate));
	}

	public void limitSource(long factor) {
		this.sourceFactor = factor;
	}

	void reset() {
		this.rates.clear();
		this.sourceFactor = this.set.sourceFactor();
	}

	@Override
	public Rate of(What what) {
		return this.rates.getOrDefault(what, this.set.of(what));
	}

	@Override
	public long sourceFactor() {
		return this.sourceFactor;
	}

}
