package kz.senim.security.limit;

import java.time.Duration;

import org.springframework.boot.convert.DurationStyle;

/**
 * So many times in so long; what was used up comes back evenly over that time.
 */
public record Rate(long times, Duration per) {

	public Rate {
		if (times < 1 || per.isNegative() || per.isZero()) {
			throw new IllegalArgumentException("A rate is some times in some while, such as 10/15m");
		}
	}

	/**
	 * Reads a setting such as {@code 10/15m}.
	 * @throws IllegalArgumentException if it is none
	 */
	public static Rate valueOf(String text) {
		String[] parts = text.strip().split("/", 2);
		if (parts.length != 2) {
			throw new IllegalArgumentException("A rate is written like 10/15m, not " + text);
		}
		return new Rate(Long.parseLong(parts[0].strip()), DurationStyle.detectAndParse(parts[1].strip()));
	}

	Rate times(long factor) {
		return new Rate(this.times * factor, this.per);
	}

	@Override
	public String toString() {
		return this.times + "/" + this.per;
	}

}
