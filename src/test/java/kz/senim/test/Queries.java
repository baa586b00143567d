package kz.senim.test;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Lists the statements that a piece of work sends on this thread, without those of
 * sessions, identity and trail: {@code Queries.during(() -> lists.page(…))}.
 */
public final class Queries implements BeanPostProcessor {

	private static final ThreadLocal<@Nullable List<String>> SEEN = new ThreadLocal<>();

	private static final List<String> NOT_COUNTED = List.of("set_config", "spring_session", "audit_");

	/** The statements in the order in which they were sent. */
	public static List<String> during(Runnable work) {
		List<String> seen = new ArrayList<>();
		SEEN.set(seen);
		try {
			work.run();
		}
		finally {
			SEEN.remove();
		}
		return seen;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource source) ? listening(source, DataSource.class) : bean;
	}

	@SuppressWarnings("unchecked")
	private static <T> T listening(T target, Class<T> type) {
		InvocationHandler handler = (proxy, method, arguments) -> {
			note(method, arguments);
			Object result = invoke(target, method, arguments);
			return (result instanceof Connection connection && method.getName().equals("getConnection"))
					? listening(connection, Connection.class) : result;
		};
		Class<?>[] types = Stream
			.concat(Stream.of(type), Stream.of((type == DataSource.class) ? AutoCloseable.class : type))
			.distinct()
			.toArray(Class<?>[]::new);
		return (T) Proxy.newProxyInstance(Queries.class.getClassLoader(), types, handler);
	}

	private static @Nullable Object invoke(Object target, Method method, Object @Nullable [] arguments)
			throws Throwable {
		try {
			return method.invoke(target, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getTargetException();
		}
	}

	private static void note(Method method, Object @Nullable [] arguments) {
		List<String> seen = SEEN.get();
		if (seen == null || !method.getName().equals("prepareStatement") || arguments == null) {
			return;
		}
		String sql = String.valueOf(arguments[0]);
		if (NOT_COUNTED.stream().noneMatch(sql.toLowerCase(Locale.ROOT)::contains)) {
			seen.add(sql);
		}
	}

}
