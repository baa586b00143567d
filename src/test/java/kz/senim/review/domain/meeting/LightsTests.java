package kz.senim.review.domain.meeting;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LightsTests {

	@Test
	void eachLightHasItsOwnThresholdAndNoneIsAddedToAnother() {
		assertThat(new Lights(Lights.NORM, 2, 120).isAny()).isFalse();
		assertThat(new Lights(Lights.NORM + 1, 0, 0).isOverNorm()).isTrue();
		assertThat(new Lights(0, 3, 0).isHard()).isTrue();
		assertThat(new Lights(0, 0, 121).isWithoutLeave()).isTrue();
		assertThat(new Lights(Lights.NORM + 1, 0, 0).isHard()).isFalse();
	}

}
