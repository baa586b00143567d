package kz.senim.catalog.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import kz.senim.catalog.CodeItem;
import kz.senim.catalog.CodeLists;
import kz.senim.kernel.Almaty;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers from memory. An edit on this node shows at once, one on another node within
 * seconds.
 */
@Component
class CachedCodeLists implements CodeLists {

	private final CatalogRows rows;

	private final Clock clock;

	private volatile @Nullable Snapshot snapshot;

	CachedCodeLists(CatalogRows rows, Clock clock) {
		this.rows = rows;
		this.clock = clock;
	}

	@Override
	public List<CodeItem> items(String list) {
		LocalDate today = LocalDate.now(this.clock.withZone(Almaty.ZONE));
		String language = language();
		return rowsOf(list).values()
			.stream()
			.filter((row) -> row.validOn(today))
			.map((row) -> row.item(language))
			.toList();
	}

	@Override
	public Optional<CodeItem> find(String list, String code) {
		return Optional.ofNullable(rowsOf(list).get(code)).map((row) -> row.item(language()));
	}

	@Override
	public String label(String list, String code) {
		return find(list, code).map(CodeItem::label).orElse(code);
	}

	/** Reads everything again at the next question. */
	void forget() {
		this.snapshot = null;
	}

	/** Forgets if another node changed something. */
	@Scheduled(initialDelay = 10, fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
	@Transactional(readOnly = true)
	public void compare() {
		Snapshot known = this.snapshot;
		if (known != null && !known.stamp().equals(this.rows.stamp())) {
			forget();
		}
	}

	private Map<String, CatalogRow> rowsOf(String list) {
		Map<String, CatalogRow> found = snapshot().lists().get(list);
		if (found == null) {
			throw new IllegalArgumentException("No list " + list);
		}
		return found;
	}

	private Snapshot snapshot() {
		Snapshot known = this.snapshot;
		if (known == null) {
			// The stamp first: a change in between is then seen as a change.
			String stamp = this.rows.stamp();
			known = new Snapshot(stamp, grouped(this.rows.all()));
			this.snapshot = known;
		}
		return known;
	}

	private static Map<String, Map<String, CatalogRow>> grouped(List<CatalogRow> rows) {
		Map<String, Map<String, CatalogRow>> lists = new LinkedHashMap<>();
		rows.forEach((row) -> lists.computeIfAbsent(row.list(), (name) -> new LinkedHashMap<>()).put(row.code(), row));
		return lists;
	}

	private static String language() {
		return LocaleContextHolder.getLocale().getLanguage();
	}

	/** All lists as read at one time. */
	private record Snapshot(String stamp, Map<String, Map<String, CatalogRow>> lists) {
	}

}
