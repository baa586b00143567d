package kz.senim.shell.edge;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * The names under which Senim answers. This machine itself is always one of them: no
 * foreign page can make a browser send that name to another place. Where no name is set,
 * the machine's own name and every bare address are.
 */
final class KnownHosts {

	private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1", "[0:0:0:0:0:0:0:1]");

	private static final Pattern BARE_ADDRESS = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}|\\[[0-9a-f:.]{2,45}]");

	private final Set<String> names = new HashSet<>();

	private final boolean unset;

	KnownHosts(@Nullable String address, Collection<String> hosts) {
		if (StringUtils.hasText(address)) {
			String host = URI.create(address.strip()).getHost();
			this.names.add(((host != null) ? host : address).toLowerCase(Locale.ROOT));
		}
		hosts.stream().map((host) -> host.strip().toLowerCase(Locale.ROOT)).forEach(this.names::add);
		this.unset = this.names.isEmpty();
		if (this.unset) {
			addOwnName();
		}
	}

	boolean contains(@Nullable String host) {
		if (host == null) {
			return false;
		}
		String name = host.toLowerCase(Locale.ROOT);
		return LOOPBACK.contains(name) || this.names.contains(name)
				|| this.unset && BARE_ADDRESS.matcher(name).matches();
	}

	private void addOwnName() {
		try {
			this.names.add(InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT));
		}
		catch (UnknownHostException ex) {
			// Without a name there is none to answer under.
		}
	}

}
