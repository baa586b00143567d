package kz.senim.test.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import kz.senim.test.SenimUiIT;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@SenimUiIT
class BrowserUiIT {

	@Test
	void browserReachesTheApplication(Page page) {
		Response response = page.navigate("/actuator/health");

		assertThat(response.text()).contains("UP");
	}

}
