package kz.senim.security.session;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DeviceNameTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0 Safari/537.36 | Chrome · Windows
					Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/150.0 Safari/537.36 Edg/150.0           | Edge · Windows
					Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/148.0 YaBrowser/26.1 Safari/537.36                  | Yandex · Windows
					Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605 Version/19.0 Mobile Safari/604.1     | Safari · iPhone
					Mozilla/5.0 (Linux; Android 16; K) AppleWebKit/537.36 Chrome/150.0 Mobile Safari/537.36                     | Chrome · Android
					Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0                                     | Firefox · Linux
					Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605 Version/19.0 Safari/605.1                   | Safari · Mac
					""")
	void saysBrowserAndSystem(String userAgent, String words) {
		assertThat(DeviceName.of(userAgent)).isEqualTo(words);
	}

	@Test
	void keepsNothingOfWhatItDoesNotKnow() {
		assertThat(DeviceName.of("<script>alert(1)</script>")).isNull();
		assertThat(DeviceName.of(null)).isNull();
	}

}
