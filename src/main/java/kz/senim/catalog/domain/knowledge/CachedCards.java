package kz.senim.catalog.domain.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import kz.senim.catalog.KnowledgeCards;
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
class CachedCards implements KnowledgeCards {

	private final KnowledgeRows rows;

	private volatile @Nullable Snapshot snapshot;

	CachedCards(KnowledgeRows rows) {
		this.rows = rows;
	}

	@Override
	public Optional<String> text(String list, String code) {
		return of(list).stream().filter((card) -> card.code().equals(code)).map(Card::text).findFirst();
	}

	@Override
	public List<Card> of(String list) {
		String language = LocaleContextHolder.getLocale().getLanguage();
		return all().stream()
			.filter((row) -> row.list().equals(list))
			.map((row) -> new Card(row.list(), row.code(), row.in(language)))
			.toList();
	}

	/** All cards as stored. */
	List<KnowledgeRow> all() {
		Snapshot known = this.snapshot;
		if (known == null) {
			// The stamp first: a change in between is then seen as a change.
			known = new Snapshot(this.rows.stamp(), this.rows.all());
			this.snapshot = known;
		}
		return known.rows();
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

	/** All cards as read at one time. */
	private record Snapshot(String stamp, List<KnowledgeRow> rows) {
	}

}
