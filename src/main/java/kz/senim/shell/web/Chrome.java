package kz.senim.shell.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import kz.senim.shell.NavEntry;
import kz.senim.shell.PageBanner;
import kz.senim.shell.menu.NavCounts;
import kz.senim.shell.Viewer;
import kz.senim.shell.text.CurrentViewer;
import kz.senim.shell.text.Languages;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * What the layout asks for while a page is drawn; {@code shell} in templates.
 */
@Component
public class Chrome {

	private static final Logger log = LoggerFactory.getLogger(Chrome.class);

	private static final String FIGURES = Chrome.class.getName() + ".figures";

	private final CurrentViewer viewers;

	private final List<NavEntry> entries;

	private final NavCounts counts;

	private final StaticAssets assets;

	private final List<PageBanner> banners;

	Chrome(CurrentViewer viewers, ObjectProvider<NavEntry> entries, ObjectProvider<PageBanner> banners,
			NavCounts counts, StaticAssets assets) {
		this.viewers = viewers;
		this.counts = counts;
		this.entries = entries.stream().sorted(Comparator.comparingInt(NavEntry::order)).toList();
		this.banners = banners.orderedStream().toList();
		this.assets = assets;
	}

	/** The person for whom the page is drawn, or null. */
	public @Nullable Viewer viewer() {
		return this.viewers.find();
	}

	/** The menu of that person. */
	public List<NavItem> nav() {
		Viewer viewer = viewer();
		if (viewer == null) {
			return List.of();
		}
		List<NavEntry> shown = shown(viewer);
		Map<String, Long> figures = figures();
		return shown.stream()
			.map((entry) -> new NavItem(entry.key(), entry.href(), entry.icon(), figures.getOrDefault(entry.key(), 0L),
					entry.tabs().contains(viewer.role()), entry.tabKey(), entry.rare(), entry.primary()))
			.toList();
	}

	/**
	 * How many wait under "more", or null without that menu: a single section stands in
	 * the menu of the person.
	 */
	public @Nullable Long rareCount(List<NavItem> items) {
		List<NavItem> rare = items.stream().filter(NavItem::rare).toList();
		return (rare.size() < 2) ? null : Long.valueOf(rare.stream().mapToLong(NavItem::count).sum());
	}

	/** What stands above the page now. */
	public List<PageBanner> banners() {
		return this.banners.stream().filter((banner) -> figures().getOrDefault(banner.fragment(), 0L) > 0).toList();
	}

	/** Whether the menu of that person has the entry. */
	public boolean offers(String key) {
		Viewer viewer = viewer();
		return viewer != null && this.entries.stream()
			.anyMatch((entry) -> entry.key().equals(key) && entry.roles().contains(viewer.role()));
	}

	/** Language code of the page. */
	public String lang() {
		return locale().getLanguage();
	}

	/** The languages, in the order in which they are offered. */
	public List<String> languages() {
		return Languages.ALL;
	}

	/** Class names of the {@code html} element. */
	public String htmlClass() {
		Viewer viewer = viewer();
		return (viewer != null && viewer.textSize() > 100) ? "no-js s-text-" + viewer.textSize() : "no-js";
	}

	/** Address of a style, script or font. */
	public String asset(String path) {
		return this.assets.url(path);
	}

	/** Address of an icon. */
	public String icon(String name) {
		return this.assets.icon(name);
	}

	/** A fresh idempotency key for a form. */
	public String newKey() {
		return UUID.randomUUID().toString();
	}

	/** The number by which the log knows this request. */
	public String reference() {
		String id = MDC.get(RequestIdFilter.MDC_KEY);
		return (id != null) ? id : "";
	}

	private List<NavEntry> shown(Viewer viewer) {
		return this.entries.stream().filter((entry) -> entry.roles().contains(viewer.role())).toList();
	}

	/** Asked once a page. */
	@SuppressWarnings("unchecked")
	private Map<String, Long> figures() {
		Viewer viewer = viewer();
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		Object known = (request != null) ? request.getAttribute(FIGURES, RequestAttributes.SCOPE_REQUEST) : null;
		if (viewer == null || known != null) {
			return (known != null) ? (Map<String, Long>) known : Map.of();
		}
		Map<String, Long> figures = counted(viewer);
		if (request != null) {
			request.setAttribute(FIGURES, figures, RequestAttributes.SCOPE_REQUEST);
		}
		return figures;
	}

	private Map<String, Long> counted(Viewer viewer) {
		try {
			return this.counts.of(shown(viewer), this.banners);
		}
		catch (DataAccessException | TransactionException ex) {
			log.warn("No figures in the menu: {}", ex.getMessage());
			return Map.of();
		}
	}

	private static Locale locale() {
		return Languages.nearest(LocaleContextHolder.getLocale());
	}

	/**
	 * One entry of the menu as drawn.
	 *
	 * @param key message key of the label
	 * @param href address
	 * @param icon name of the icon
	 * @param count how many wait there, 0 for no figure
	 * @param phone whether it stands in the tab bar of the phone
	 * @param tabKey message key of the label there
	 * @param primary whether it is the gold button
	 */
	public record NavItem(String key, String href, String icon, long count, boolean phone, String tabKey, boolean rare,
			boolean primary) {
	}

}
