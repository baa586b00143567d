package kz.senim.shell.edge;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class OwnRedirectsTests {

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	private final OwnRedirects guarded = new OwnRedirects(new MockHttpServletRequest(), this.response);

	@ParameterizedTest
	@ValueSource(strings = { "https://evil.example/", "//evil.example", "/\\evil.example", "\\\\evil.example",
			"javascript:alert(1)", "evil", "", "/a\r\nSet-Cookie: x=y", "/\tx", "/a\\b" })
	void nobodyIsSentAway(String location) throws IOException {
		this.guarded.sendRedirect(location);

		assertThat(this.response.getHeader("Location")).isEqualTo("/");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/clients/1?a=b#c", "/search?to=%2Fclients", "/login?to=//x" })
	void ownPagesAreReached(String location) {
		this.guarded.setHeader("location", location);

		assertThat(this.response.getHeader("Location")).isEqualTo(location);
	}

	@Test
	void otherHeadersAreLeftAlone() {
		this.guarded.addHeader("Link", "https://example.kz");

		assertThat(this.response.getHeader("Link")).isEqualTo("https://example.kz");
	}

}
