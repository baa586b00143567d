package kz.senim.kernel;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Answers that several parts of one page ask for: found once, then remembered until the
 * page is drawn. Only pages that are read remember; a request that may write asks anew.
 */
public final class OncePerPage {

	private OncePerPage() {
	}

	/**
	 * What was found by these keys, asking only for those not found before.
	 * @param question tells apart what is remembered
	 * @param ask finds values by their keys; what it does not find is asked for again
	 */
	public static <K, V> Map<K, V> find(String question, Collection<K> keys, Function<List<K>, Map<K, V>> ask) {
		Map<K, V> known = known(question);
		List<K> unknown = keys.stream().distinct().filter((key) -> !known.containsKey(key)).toList();
		if (!unknown.isEmpty()) {
			known.putAll(ask.apply(unknown));
		}
		Map<K, V> found = new LinkedHashMap<>();
		keys.forEach((key) -> {
			V value = known.get(key);
			if (value != null) {
				found.put(key, value);
			}
		});
		return found;
	}

	@SuppressWarnings("unchecked")
	private static <K, V> Map<K, V> known(String question) {
		if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)
				|| !"GET".equals(request.getRequest().getMethod())) {
			return new HashMap<>();
		}
		String name = OncePerPage.class.getName() + "." + question;
		if (request.getAttribute(name, RequestAttributes.SCOPE_REQUEST) instanceof Map<?, ?> known) {
			return (Map<K, V>) known;
		}
		Map<K, V> fresh = new HashMap<>();
		request.setAttribute(name, fresh, RequestAttributes.SCOPE_REQUEST);
		return fresh;
	}

}
