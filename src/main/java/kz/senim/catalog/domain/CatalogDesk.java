package kz.senim.catalog.domain;

import java.util.Map;
import java.util.UUID;

import kz.senim.draft.FormKeys;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.id.StaffId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Changes codes at the wish of an admin.
 */
@Service
public class CatalogDesk {

	private final SeedFiles files;

	private final CatalogRows rows;

	private final CachedCodeLists cache;

	private final FormKeys keys;

	private final CatalogAdmins admins;

	CatalogDesk(SeedFiles files, CatalogRows rows, CachedCodeLists cache, FormKeys keys, CatalogAdmins admins) {
		this.files = files;
		this.rows = rows;
		this.cache = cache;
		this.keys = keys;
		this.admins = admins;
	}

	/**
	 * Changes labels, order or validity.
	 * @throws kz.senim.kernel.StaleVersion if somebody else was quicker
	 */
	@Transactional
	public void edit(CatalogEdit wish) {
		StaffId admin = this.admins.require();
		SeedList list = list(wish.list());
		CatalogRow before = find(wish);
		CatalogRules.check(list, wish);
		if (before.version() != wish.version() || !this.rows.update(wish.appliedTo(before), admin)) {
			throw CatalogRules.stale(find(wish), wish);
		}
		done("catalog.edited", wish);
	}

	/** Adds a code of this installation to an open list, once for this key. */
	@Transactional
	public void add(CatalogEdit wish, UUID formKey) {
		StaffId admin = this.admins.require();
		SeedList list = list(wish.list());
		this.keys.once(formKey, "catalog", () -> {
			CatalogRules.checkNew(list, wish);
			int last = this.rows.of(wish.list()).stream().mapToInt(CatalogRow::position).max().orElse(0);
			CatalogRow row = new CatalogRow(wish.list(), wish.code(), wish.en(), wish.ru(), wish.kk(),
					(wish.position() != null) ? wish.position() : last + 1, wish.validFrom(), wish.validTo(), Map.of(),
					0);
			if (!this.rows.insert(row, admin)) {
				throw CatalogRules.refusal("catalog.refused.taken", "code");
			}
			done("catalog.added", wish);
			return "/admin/catalog/" + wish.list();
		});
	}

	private void done(String action, CatalogEdit wish) {
		this.admins.note(action, Map.of("list", wish.list(), "code", wish.code()));
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				CatalogDesk.this.cache.forget();
			}
		});
	}

	private SeedList list(String name) {
		return this.files.find(name).orElseThrow(() -> new NotFound("list " + name));
	}

	private CatalogRow find(CatalogEdit wish) {
		return this.rows.find(wish.list(), wish.code()).orElseThrow(() -> new NotFound("code " + wish.code()));
	}

}
