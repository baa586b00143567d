package kz.senim.security.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.senim.staff.StaffAccounts;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Reads the account afresh in each request that asks who is signed in: a disabled account
 * or another role works at the next request, on every node.
 */
@Component
public class StaffContextRepository implements SecurityContextRepository {

	private static final String CACHE = StaffContextRepository.class.getName();

	/**
	 * Set when the database did not answer, so that the page which says so waits no more.
	 */
	private static final String AWAY = CACHE + ".away";

	private final SignInSession sessions;

	private final StaffAccounts accounts;

	private final Standing standing;

	StaffContextRepository(SignInSession sessions, StaffAccounts accounts, Standing standing) {
		this.sessions = sessions;
		this.accounts = accounts;
		this.standing = standing;
	}

	@Override
	public SecurityContext loadContext(HttpRequestResponseHolder holder) {
		HttpServletRequest request = holder.getRequest();
		if (request.getAttribute(AWAY) != null) {
			return new SecurityContextImpl();
		}
		try {
			SignedIn person = find(request);
			return (person != null) ? new SecurityContextImpl(person.authentication()) : new SecurityContextImpl();
		}
		catch (DataAccessException | TransactionException ex) {
			request.setAttribute(AWAY, true);
			throw ex;
		}
	}

	/** Nothing to save: {@link SignInSession#begin} has put the id into the session. */
	@Override
	public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
		// see above
	}

	@Override
	public boolean containsContext(HttpServletRequest request) {
		return find(request) != null;
	}

	private @Nullable SignedIn find(HttpServletRequest request) {
		SignInSession.Held held = this.sessions.find(request);
		if (held == null) {
			return null;
		}
		if (request.getAttribute(CACHE) instanceof SignedIn known && known.id().equals(held.staff())) {
			return known;
		}
		SignedIn person = this.accounts.active(held.staff())
			.map((account) -> this.standing.of(account, held.provedAt(), held.factor()))
			.orElse(null);
		if (person == null) {
			this.sessions.end(request);
		}
		request.setAttribute(CACHE, person);
		return person;
	}

}
