package kz.senim.security.limit;

import java.util.Arrays;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Where a request comes from: the network address; of IPv6 the network of one customer.
 */
final class Source {

	private static final int CUSTOMER_GROUPS = 4;

	private Source() {
	}

	static String of(HttpServletRequest request) {
		String address = String.valueOf(request.getRemoteAddr());
		String[] groups = address.split(":");
		if (groups.length <= CUSTOMER_GROUPS || address.contains("::")) {
			return address;
		}
		return String.join(":", Arrays.copyOf(groups, CUSTOMER_GROUPS));
	}

}
