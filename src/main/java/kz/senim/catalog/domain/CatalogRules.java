package kz.senim.catalog.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.StaleVersion;
import kz.senim.kernel.StaleVersion.Difference;
import org.jspecify.annotations.Nullable;

/**
 * What an admin may change. Closed lists and protected codes carry behaviour.
 */
final class CatalogRules {

	private static final String CODE = "X_[A-Z0-9_]{1,38}";

	private CatalogRules() {
	}

	/**
	 * Backed by the constraints catalog_item_some_label and catalog_item_validity.
	 */
	static void check(SeedList list, CatalogEdit wish) {
		if (wish.en() == null && wish.ru() == null && wish.kk() == null) {
			throw refusal("catalog.refused.noLabel", "ru");
		}
		if (wish.validFrom() != null && wish.validTo() != null && wish.validTo().isBefore(wish.validFrom())) {
			throw refusal("catalog.refused.order", "validTo");
		}
		if (list.guards(wish.code()) && wish.validTo() != null) {
			throw refusal("catalog.refused.guarded", "validTo");
		}
		if (list.guards(wish.code()) && wish.validFrom() != null) {
			throw refusal("catalog.refused.guarded", "validFrom");
		}
		if (!list.open() && wish.position() != null) {
			throw refusal("catalog.refused.closed", "position");
		}
	}

	static void checkNew(SeedList list, CatalogEdit wish) {
		if (!list.open()) {
			throw new RuleViolated("catalog.refused.closed");
		}
		if (!wish.code().matches(CODE)) {
			throw refusal("catalog.refused.code", "code");
		}
		check(list, wish);
	}

	static RuleViolated refusal(String key, String field) {
		return new RuleViolated(key, field, Map.of());
	}

	static StaleVersion stale(CatalogRow now, CatalogEdit wish) {
		List<Difference> differences = new ArrayList<>();
		compare(differences, "ru", wish.ru(), now.ru(), wish.opened().ru());
		compare(differences, "kk", wish.kk(), now.kk(), wish.opened().kk());
		compare(differences, "en", wish.en(), now.en(), wish.opened().en());
		if (wish.position() != null) {
			compare(differences, "position", wish.position().toString(), Integer.toString(now.position()), null);
		}
		compare(differences, "validFrom", text(wish.validFrom()), text(now.validFrom()), null);
		compare(differences, "validTo", text(wish.validTo()), text(now.validTo()), null);
		return new StaleVersion(now.version(), differences);
	}

	private static void compare(List<Difference> differences, String field, @Nullable String mine,
			@Nullable String theirs, @Nullable String base) {
		if (!Objects.equals(mine, theirs)) {
			differences.add(new Difference(field, "catalog.field." + field, mine, theirs, base));
		}
	}

	private static @Nullable String text(@Nullable Object value) {
		return (value != null) ? value.toString() : null;
	}

}
