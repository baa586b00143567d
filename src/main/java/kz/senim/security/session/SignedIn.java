package kz.senim.security.session;

import java.security.Principal;
import java.time.Instant;
import java.util.List;

import kz.senim.kernel.Actor;
import kz.senim.kernel.id.StaffId;
import kz.senim.staff.StaffAccount;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The person signed in, as the account stands in this request. Never stored: the session
 * keeps the id alone.
 *
 * @param provedAt when the person last proved to be this one
 * @param complete false while a second factor has to be set up before anything else
 */
public record SignedIn(StaffAccount account, Instant provedAt, boolean complete) implements Principal {

	/** The person of this request, or null. */
	public static @Nullable SignedIn current() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null && authentication.getPrincipal() instanceof SignedIn person) ? person : null;
	}

	/**
	 * The person of this request.
	 * @throws IllegalStateException if nobody is signed in
	 */
	public static SignedIn require() {
		SignedIn person = current();
		if (person == null) {
			throw new IllegalStateException("Nobody is signed in");
		}
		return person;
	}

	public StaffId id() {
		return this.account.id();
	}

	public Actor actor() {
		return Actor.of(this.account.id(), this.account.role(), this.account.team());
	}

	/**
	 * What the framework asks about: the person with the role of this moment, which opens
	 * nothing before the sign-in is complete.
	 */
	public Authentication authentication() {
		return UsernamePasswordAuthenticationToken.authenticated(this, null,
				this.complete ? List.of(new SimpleGrantedAuthority("ROLE_" + this.account.role())) : List.of());
	}

	@Override
	public String getName() {
		return this.account.id().toString();
	}

	@Override
	public String toString() {
		return getName();
	}

}
