package kz.senim.security.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.senim.kernel.Role;
import kz.senim.security.kept.FormTokens;
import kz.senim.security.kept.KeptForm;
import kz.senim.security.kept.KeptForms;
import kz.senim.security.session.SignIn;
import kz.senim.security.session.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/**
 * Where a person goes who has just signed in: to what was typed, to the page that was
 * wanted, or to the first page.
 */
@Component
public class WayIn {

	private final SignIn signIn;

	private final KeptForms kept;

	private final FormTokens tokens;

	WayIn(SignIn signIn, KeptForms kept, FormTokens tokens) {
		this.signIn = signIn;
		this.kept = kept;
		this.tokens = tokens;
	}

	/** The way of somebody whose session has just begun. */
	public ModelAndView of(SignedIn person, Wish wish, HttpServletRequest request, HttpServletResponse response) {
		this.signIn.speaks(person, wish.lang());
		Optional<KeptForm> typed = this.kept.open(wish.kept(), person.id());
		if (typed.isEmpty() || !person.complete()) {
			return new ModelAndView("redirect:" + home(person, wish.to()));
		}
		SecurityContextHolder.setContext(new SecurityContextImpl(person.authentication()));
		this.tokens.renew(request, response);
		return EndedController.again(typed.get());
	}

	/** An admin's first page is the staff, everybody else's is Today. */
	public static String home(SignedIn person, @Nullable String to) {
		return OwnPath.or(to, (person.account().role() == Role.ADMIN) ? "/admin/staff" : "/");
	}

	/** An address with the wanted page. */
	static String with(String path, @Nullable String to) {
		return (to != null) ? path + "?to=" + UriUtils.encode(to, StandardCharsets.UTF_8) : path;
	}

	/**
	 * What travels through the sign-in.
	 *
	 * @param to the page that was wanted
	 * @param kept what was typed when the former sign-in had ended, sealed
	 * @param lang the language chosen on the page of the sign-in
	 */
	public record Wish(@Nullable String to, @Nullable String kept, @Nullable String lang) {
	}

}
