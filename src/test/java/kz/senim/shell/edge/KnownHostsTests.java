package kz.senim.shell.edge;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KnownHostsTests {

	@Test
	void answersUnderItsAddressItsOtherNamesAndThisMachine() {
		KnownHosts hosts = new KnownHosts("https://Senim.example.kz:8443/", List.of("senim.local"));

		assertThat(List.of("senim.example.kz", "SENIM.example.kz", "senim.local", "localhost", "127.0.0.1", "[::1]"))
			.allMatch(hosts::contains);
		assertThat(List.of("evil.example", "senim.example.kz.evil.example", "10.0.0.5", "", "localhost.evil.example"))
			.noneMatch(hosts::contains);
		assertThat(hosts.contains(null)).isFalse();
	}

	@Test
	void answersUnderBareAddressesWhereNoNameIsSet() {
		KnownHosts hosts = new KnownHosts(null, List.of());

		assertThat(List.of("192.168.1.5", "[fe80::1]", "localhost")).allMatch(hosts::contains);
		assertThat(List.of("evil.example", "127.0.0.1.evil.example", "1.2.3.4.5")).noneMatch(hosts::contains);
	}

}
