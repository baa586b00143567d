package kz.senim.security.kept;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.senim.kernel.id.StaffId;
import kz.senim.security.session.SignedIn;
import kz.senim.vault.PersonSeal;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The token that every form carries against forged requests. It is sealed, different on
 * every page, and says for whom the page was drawn: when the sign-in has ended meanwhile,
 * it tells whose text a form holds, and no other site can make one.
 */
@Component
public class FormTokens extends CsrfTokenRequestAttributeHandler {

	private static final StaffId ANYBODY = new StaffId(new UUID(0, 0));

	private static final String PURPOSE = "form";

	private static final String SEPARATOR = "|";

	/** So long after a page was drawn, its form can still be told apart. */
	private static final Duration VALID = Duration.ofDays(7);

	private final CsrfTokenRepository tokens = new SwitchingTokens();

	private final PersonSeal seal;

	FormTokens(PersonSeal seal) {
		this.seal = seal;
	}

	/** Where the tokens are kept. */
	public CsrfTokenRepository repository() {
		return this.tokens;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
		super.handle(request, response, SingletonSupplier.of(() -> sealed(token.get())));
	}

	@Override
	public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
		return opened(super.resolveCsrfTokenValue(request, token)).map((parts) -> parts[1]).orElse(null);
	}

	/** For whom the page was drawn whose form was sent, or empty if nobody can tell. */
	public Optional<StaffId> typist(HttpServletRequest request) {
		return opened(request.getParameter("_csrf")).map((parts) -> parts[0])
			.filter((id) -> !id.isEmpty())
			.map(StaffId::valueOf);
	}

	/** Gives the page of this request a token of the session that has just begun. */
	public void renew(HttpServletRequest request, HttpServletResponse response) {
		handle(request, response, this.tokens.loadDeferredToken(request, response)::get);
	}

	private CsrfToken sealed(CsrfToken token) {
		SignedIn person = SignedIn.current();
		String text = ((person != null) ? person.id().toString() : "") + SEPARATOR + token.getToken();
		return new DefaultCsrfToken(token.getHeaderName(), token.getParameterName(),
				this.seal.seal(text, ANYBODY, PURPOSE, VALID));
	}

	private Optional<String[]> opened(@Nullable String sealed) {
		return (sealed == null) ? Optional.empty()
				: this.seal.open(sealed, ANYBODY, PURPOSE)
					.map((text) -> text.split("\\" + SEPARATOR, 2))
					.filter((parts) -> parts.length == 2);
	}

}
