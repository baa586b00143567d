package kz.senim.shell.text;

import kz.senim.shell.Viewer;
import kz.senim.shell.ViewerSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The viewer of this request, asked for once. A database that is away gives nobody, so
 * that the page which says so can be drawn.
 */
@Component
public class CurrentViewer {

	private static final Logger log = LoggerFactory.getLogger(CurrentViewer.class);

	private static final String CACHE = CurrentViewer.class.getName();

	private static final String AWAY = CACHE + ".away";

	private final ObjectProvider<ViewerSource> sources;

	CurrentViewer(ObjectProvider<ViewerSource> sources) {
		this.sources = sources;
	}

	/** The person signed in, or null. */
	public @Nullable Viewer find() {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (request == null) {
			return ask();
		}
		if (request.getAttribute(CACHE, RequestAttributes.SCOPE_REQUEST) instanceof Viewer known) {
			return known;
		}
		if (request.getAttribute(AWAY, RequestAttributes.SCOPE_REQUEST) != null) {
			return null;
		}
		Viewer viewer = ask();
		if (viewer != null) {
			request.setAttribute(CACHE, viewer, RequestAttributes.SCOPE_REQUEST);
		}
		return viewer;
	}

	/** Keeps the language for the person signed in. */
	public void rememberLanguage(String language) {
		if (find() != null) {
			this.sources.ifAvailable((source) -> source.rememberLanguage(language));
		}
	}

	private @Nullable Viewer ask() {
		try {
			ViewerSource source = this.sources.getIfAvailable();
			return (source != null) ? source.current() : null;
		}
		catch (DataAccessException | TransactionException ex) {
			log.warn("The viewer cannot be read: {}", ex.getMessage());
			RequestAttributes request = RequestContextHolder.getRequestAttributes();
			if (request != null) {
				// Each further try would make the person wait again.
				request.setAttribute(AWAY, true, RequestAttributes.SCOPE_REQUEST);
			}
			return null;
		}
	}

}
