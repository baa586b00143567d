package kz.senim.test;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the queries of a page, without those of session, identity and trail:
 * {@code QueryCounter.during(() -> open("/clients"))}. Hears only the calling thread.
 */
public class QueryCounter implements BeanPostProcessor {

	private static final Pattern NOT_COUNTED = Pattern
		.compile("(?is).*(set_config|spring_session|audit_event|from staff\\b.*where.*\\b(s\\.)?id = ).*");

	private static final ThreadLocal<@Nullable List<String>> HEARD = new ThreadLocal<>();

	/** What was asked while the work was done, in order. */
	public static List<String> during(Callable<?> work) {
		List<String> queries = new ArrayList<>();
		HEARD.set(queries);
		try {
			work.call();
		}
		catch (RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
		finally {
			HEARD.remove();
		}
		return queries;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource source && !(bean instanceof Listening)) ? new Listening(source) : bean;
	}

	private static void hear(String sql) {
		List<String> queries = HEARD.get();
		if (queries != null && !NOT_COUNTED.matcher(sql).matches()) {
			queries.add(sql);
		}
	}

	private static final class Listening extends DelegatingDataSource {

		Listening(DataSource source) {
			super(source);
		}

		@Override
		public Connection getConnection() throws SQLException {
			Connection connection = super.getConnection();
			return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Connection.class },
					(proxy, method, arguments) -> {
						if (method.getName().equals("prepareStatement")) {
							hear((String) arguments[0]);
						}
						try {
							return method.invoke(connection, arguments);
						}
						catch (InvocationTargetException ex) {
							throw ex.getTargetException();
						}
					});
		}

	}

}
