package kz.senim.kernel;

import java.time.ZoneId;

/**
 * The one time zone of Kazakhstan (UTC+5 since 1 March 2024), in which people see times.
 */
public final class Almaty {

	public static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

	private Almaty() {
	}

}
