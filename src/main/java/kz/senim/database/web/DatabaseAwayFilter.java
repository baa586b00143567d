package kz.senim.database.web;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.senim.kernel.Storage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers with the page that says so when the database is away: sessions live in it too,
 * so that this stands before the filter that reads them.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class DatabaseAwayFilter extends OncePerRequestFilter {

	private static final Logger log = LoggerFactory.getLogger(DatabaseAwayFilter.class);

	/** Needs no database for somebody who is not signed in. */
	private static final String SIGN_IN = "/login";

	private static final String RETRY_SECONDS = "10";

	private static final List<Class<? extends Exception>> AWAY = List.of(CannotCreateTransactionException.class,
			TransactionSystemException.class, CannotGetJdbcConnectionException.class,
			DataAccessResourceFailureException.class, TransientDataAccessResourceException.class,
			QueryTimeoutException.class, SQLTransientConnectionException.class,
			SQLNonTransientConnectionException.class, SQLRecoverableException.class);

	private final Storage storage;

	DatabaseAwayFilter(Storage storage) {
		this.storage = storage;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (ServletException | RuntimeException ex) {
			if (response.isCommitted() || !isAway(ex)) {
				throw ex;
			}
			log.error("The database does not answer: {}", ex.getMessage());
			request.setAttribute(Storage.FULL, this.storage.isFull(ex));
			answer(request, response);
		}
	}

	/** An error page needs the session too. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	private static boolean isAway(@Nullable Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (isOne(cause) || cause instanceof SQLException broken && saysAway(broken)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isOne(Throwable cause) {
		return AWAY.stream().anyMatch((kind) -> kind.isInstance(cause));
	}

	/**
	 * Lost connection, no room, shut down by the administrator or a crash, failed disk;
	 * or the pool has thrown the connection away, which then cannot be rolled back.
	 */
	private static boolean saysAway(SQLException failure) {
		String state = failure.getSQLState();
		return (state != null) ? state.matches("(08|53|57P|58).*")
				: "Connection is closed".equals(failure.getMessage());
	}

	private static void answer(HttpServletRequest request, HttpServletResponse response)
			throws ServletException, IOException {
		response.resetBuffer();
		if ("GET".equals(request.getMethod()) && SIGN_IN.equals(request.getRequestURI())) {
			request.getRequestDispatcher(SIGN_IN).forward(new WithoutSession(request), response);
			return;
		}
		response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
		response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
		request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, HttpStatus.SERVICE_UNAVAILABLE.value());
		request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
		request.getRequestDispatcher("/error").forward(new WithoutSession(request), response);
	}

}
