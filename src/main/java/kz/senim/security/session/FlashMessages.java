package kz.senim.security.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import kz.senim.shell.Flash;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.AbstractFlashMapManager;

/**
 * Keeps the messages for the next page as text in the session.
 */
class FlashMessages extends AbstractFlashMapManager {

	private static final String ATTRIBUTE = "senim.flash";

	private final JsonMapper json;

	FlashMessages(JsonMapper json) {
		this.json = json;
	}

	@Override
	protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof String text)) {
			return null;
		}
		try {
			List<Kept> kept = this.json.readValue(text, new TypeReference<>() {
			});
			return new CopyOnWriteArrayList<>(kept.stream().map(Kept::toMap).toList());
		}
		catch (JacksonException ex) {
			return null;
		}
	}

	@Override
	protected void updateFlashMaps(List<FlashMap> maps, HttpServletRequest request, HttpServletResponse response) {
		if (maps.isEmpty()) {
			request.getSession().removeAttribute(ATTRIBUTE);
			return;
		}
		request.getSession()
			.setAttribute(ATTRIBUTE, this.json.writeValueAsString(maps.stream().map(Kept::of).toList()));
	}

	@Override
	protected Object getFlashMapsMutex(HttpServletRequest request) {
		return request.getSession();
	}

	/**
	 * One message as it is kept.
	 *
	 * @param path the page that it is for, or null for the next one
	 */
	record Kept(@Nullable String path, long expires, Map<String, Flash> messages) {

		static Kept of(FlashMap map) {
			Map<String, Flash> messages = new LinkedHashMap<>();
			map.forEach((name, value) -> {
				if (!(value instanceof Flash flash)) {
					throw new IllegalArgumentException("Only messages go to the next page, no " + name);
				}
				messages.put(name, flash);
			});
			return new Kept(map.getTargetRequestPath(), map.getExpirationTime(), messages);
		}

		FlashMap toMap() {
			FlashMap map = new FlashMap();
			map.setTargetRequestPath(this.path);
			map.setExpirationTime(this.expires);
			map.putAll(this.messages);
			return map;
		}
	}

}
