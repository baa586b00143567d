package kz.senim.catalog.domain.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import kz.senim.audit.AuditTrail;
import kz.senim.kernel.Actor;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.Forbidden;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.Role;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.StaleVersion;
import kz.senim.kernel.StaleVersion.Difference;
import kz.senim.kernel.id.StaffId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Shows admins the cards as stored, and changes their texts.
 */
@Service
public class KnowledgeDesk {

	private final KnowledgeRows rows;

	private final CachedCards cache;

	private final CurrentActor actor;

	private final AuditTrail audit;

	KnowledgeDesk(KnowledgeRows rows, CachedCards cache, CurrentActor actor, AuditTrail audit) {
		this.rows = rows;
		this.cache = cache;
		this.actor = actor;
		this.audit = audit;
	}

	/** All cards, by list. */
	@Transactional(readOnly = true)
	public List<KnowledgeRow> all() {
		admin();
		return this.rows.all();
	}

	/** One card for editing. */
	@Transactional(readOnly = true)
	public KnowledgeRow card(String list, String code) {
		admin();
		return find(list, code);
	}

	/**
	 * Changes the texts of a card.
	 * @param opened the card as it stood when the page was opened
	 * @throws StaleVersion if somebody else was quicker
	 */
	@Transactional
	public void edit(KnowledgeRow wish, KnowledgeRow opened) {
		StaffId by = admin();
		if (wish.en() == null && wish.ru() == null && wish.kk() == null) {
			throw new RuleViolated("catalog.refused.noLabel", "ru", Map.of());
		}
		KnowledgeRow now = find(wish.list(), wish.code());
		if (now.version() != wish.version() || !this.rows.update(wish, by)) {
			throw new StaleVersion(now.version(), differences(wish, now, opened));
		}
		this.audit.noted("knowledge.edited", Map.of("list", wish.list(), "code", wish.code()));
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				KnowledgeDesk.this.cache.forget();
			}
		});
	}

	private static List<Difference> differences(KnowledgeRow mine, KnowledgeRow theirs, KnowledgeRow base) {
		List<Difference> differences = new ArrayList<>();
		for (String language : List.of("ru", "kk", "en")) {
			if (!Objects.equals(mine.plain(language), theirs.plain(language))) {
				differences.add(new Difference(language, "catalog.field." + language, mine.plain(language),
						theirs.plain(language), base.plain(language)));
			}
		}
		return differences;
	}

	private KnowledgeRow find(String list, String code) {
		return this.rows.all()
			.stream()
			.filter((row) -> row.list().equals(list) && row.code().equals(code))
			.findFirst()
			.orElseThrow(() -> new NotFound("card " + code));
	}

	private StaffId admin() {
		Actor person = this.actor.require();
		if (!person.is(Role.ADMIN)) {
			throw new Forbidden("knowledge cards");
		}
		return person.requireStaff();
	}

}
