package kz.senim.database.web;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import kz.senim.kernel.Storage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Which failures mean that the database is away, and what is answered then.
 */
class DatabaseAwayFilterTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/clients");

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	private boolean full;

	@Test
	void saysThatTheDatabaseIsAwayWhateverTheFailureIsCalled() throws Exception {
		for (RuntimeException failure : new RuntimeException[] { new CannotCreateTransactionException("no"),
				new CannotGetJdbcConnectionException("no"), new DataAccessResourceFailureException("no"),
				new QueryTimeoutException("no"), new IllegalStateException(new SQLRecoverableException("no")) }) {
			MockHttpServletResponse answer = new MockHttpServletResponse();

			run(failure, answer);

			assertThat(answer.getStatus()).as("%s", failure).isEqualTo(503);
			assertThat(answer.getHeader("Retry-After")).isEqualTo("10");
			assertThat(answer.getForwardedUrl()).isEqualTo("/error");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "08006", "53100", "53300", "57P01", "58030" })
	void knowsWhatTheServerSays(String state) throws Exception {
		run(new IllegalStateException(new SQLException("no", state)), this.response);

		assertThat(this.response.getStatus()).isEqualTo(503);
	}

	@Test
	void tellsThePageWhetherTheDiskIsFull() throws Exception {
		this.full = true;

		run(new IllegalStateException(new SQLException("no", "53100")), this.response);

		assertThat(this.request.getAttribute(Storage.FULL)).isEqualTo(true);
	}

	@Test
	void showsTheSignInPageWhichNeedsNoDatabase() throws Exception {
		this.request.setRequestURI("/login");

		run(new CannotCreateTransactionException("no"), this.response);

		assertThat(this.response.getForwardedUrl()).isEqualTo("/login");
		assertThat(this.response.getStatus()).isEqualTo(200);
	}

	@Test
	void standsBeforeErrorPagesToo() throws Exception {
		this.request.setDispatcherType(DispatcherType.ERROR);

		run(new CannotCreateTransactionException("no"), this.response);

		assertThat(this.response.getStatus()).isEqualTo(503);
	}

	@Test
	void leavesOtherFailuresToOthers() {
		for (RuntimeException failure : new RuntimeException[] { new DuplicateKeyException("no"),
				new IllegalStateException(new SQLException("no", "23505")) }) {
			assertThatExceptionOfType(ServletException.class).isThrownBy(() -> run(failure, this.response));
		}
		assertThat(this.response.getForwardedUrl()).isNull();
	}

	private void run(RuntimeException failure, MockHttpServletResponse answer) throws Exception {
		new DatabaseAwayFilter((cause) -> this.full).doFilter(this.request, answer, (request, response) -> {
			throw new ServletException(failure);
		});
	}

}
