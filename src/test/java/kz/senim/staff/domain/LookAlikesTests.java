package kz.senim.staff.domain;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LookAlikesTests {

	@ParameterizedTest
	@CsvSource({ "admin1, adminl", "anna.o, anna.0", "rn.serik, m.serik", "асем, acem", "worker, wоrker" })
	void aLoginThatLooksLikeAnotherIsFound(String login, String other) {
		assertThat(LookAlikes.any(login, List.of("somebody", other))).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "a.serik, b.serik", "worker1, worker2", "anna, hanna" })
	void othersAreNot(String login, String other) {
		assertThat(LookAlikes.any(login, List.of(other))).isFalse();
	}

}
