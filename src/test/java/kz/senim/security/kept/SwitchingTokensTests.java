package kz.senim.security.kept;

import jakarta.servlet.http.HttpSession;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.session.FindByIndexNameSessionRepository;

import static org.assertj.core.api.Assertions.assertThat;

class SwitchingTokensTests {

	private final SwitchingTokens tokens = new SwitchingTokens();

	private final MockHttpServletRequest request = new MockHttpServletRequest();

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void writesNoSessionForAPasserBy() {
		CsrfToken token = this.tokens.loadDeferredToken(this.request, this.response).get();

		assertThat(token.getToken()).isNotBlank();
		assertThat(this.request.getSession(false)).isNull();
		assertThat(this.response.getCookie("senim-form")).satisfies((cookie) -> {
			assertThat(cookie.isHttpOnly()).isTrue();
			assertThat(cookie.getAttribute("SameSite")).isEqualTo("Strict");
		});
	}

	@Test
	void keepsTheTokenInTheSessionOfAPersonSignedIn() {
		HttpSession session = this.request.getSession(true);
		session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, "somebody");

		CsrfToken token = this.tokens.loadDeferredToken(this.request, this.response).get();

		assertThat(this.response.getCookies()).isEmpty();
		assertThat(this.tokens.loadToken(this.request)).returns(token.getToken(), CsrfToken::getToken);
	}

}
