package kz.senim.shell.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Links to the page that is being looked at, with one thing changed; {@code here} in
 * templates.
 */
@Component
public class Here {

	/** What a list may carry in its address; everything else is dropped. */
	private static final Set<String> KEPT = Set.of("status", "sort", "view", "after", "acu", "type", "team", "tab",
			"day", "client", "worker", "unassigned", "list", "role", "lang", "person", "action", "from", "to");

	/** The page in another language. */
	public String lang(String code) {
		return link("lang", code);
	}

	/**
	 * The list with another order, filter or page; a new order or filter starts at its
	 * first page.
	 */
	public String with(String name, @Nullable String value) {
		return link(name, value);
	}

	private static Map<String, String[]> kept(HttpServletRequest request) {
		Map<String, String[]> kept = new LinkedHashMap<>();
		if ("GET".equals(request.getMethod())) {
			request.getParameterMap().forEach((key, values) -> {
				if (KEPT.contains(key) && !key.equals("lang")) {
					kept.put(key, values);
				}
			});
		}
		return kept;
	}

	private static String link(String name, @Nullable String value) {
		if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)) {
			return "";
		}
		HttpServletRequest request = attributes.getRequest();
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		Map<String, String[]> kept = (failed != null) ? new LinkedHashMap<>() : kept(request);
		if (!name.equals("after") && !name.equals("lang")) {
			kept.remove("after");
		}
		kept.remove(name);
		UriComponentsBuilder link = UriComponentsBuilder
			.fromPath((failed != null) ? failed.toString() : request.getRequestURI());
		kept.forEach((key, values) -> link.queryParam(key, (Object[]) values));
		if (value != null) {
			link.queryParam(name, value);
		}
		return link.encode().build().toUriString();
	}

}
