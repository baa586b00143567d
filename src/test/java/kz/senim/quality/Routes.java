package kz.senim.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The addresses of the product as the framework knows them.
 */
final class Routes {

	private Routes() {
	}

	static List<Route> of(RequestMappingHandlerMapping mapping) {
		List<Route> all = new ArrayList<>();
		mapping.getHandlerMethods().forEach((info, handler) -> {
			if (isProduct(handler)) {
				info.getPatternValues().forEach((pattern) -> methods(info).forEach((method) -> {
					all.add(new Route(method, pattern));
				}));
			}
		});
		return all.stream().distinct().sorted(Comparator.comparing(Route::toString)).toList();
	}

	private static Collection<String> methods(RequestMappingInfo info) {
		Set<String> methods = new java.util.TreeSet<>();
		info.getMethodsCondition().getMethods().forEach((method) -> methods.add(method.name()));
		return methods.isEmpty() ? Set.of("GET") : methods;
	}

	private static boolean isProduct(HandlerMethod handler) {
		Class<?> type = handler.getBeanType();
		return type.getName().startsWith("kz.senim.")
				&& !type.getProtectionDomain().getCodeSource().getLocation().getPath().contains("test-classes");
	}

	/**
	 * One method and pattern.
	 */
	record Route(String method, String pattern) {

		boolean isGet() {
			return "GET".equals(this.method);
		}

		@Override
		public String toString() {
			return this.pattern + " " + this.method;
		}

	}

}
