package kz.senim.retention.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import kz.senim.audit.AuditTrail;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.StaleVersion;
import kz.senim.kernel.StaleVersion.Difference;
import kz.senim.retention.records.RecordClass;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rules of retention, which admins edit, and the figures they see.
 */
@Service
@Transactional
public class RetentionRules {

	private final JdbcClient jdbc;

	private final AuditTrail trail;

	private final RetentionActs acts;

	RetentionRules(JdbcClient jdbc, AuditTrail trail, RetentionActs acts) {
		this.jdbc = jdbc;
		this.trail = trail;
		this.acts = acts;
	}

	/** All rules, in the order of the classes. */
	public List<RetentionRule> all() {
		List<RetentionRule> rules = new ArrayList<>(
				this.jdbc.sql("select * from retention_rule").query(RetentionRules::read).list());
		rules.sort(java.util.Comparator.comparing(RetentionRule::recordClass));
		return rules;
	}

	public RetentionRule get(RecordClass recordClass) {
		return this.jdbc.sql("select * from retention_rule where class = :class")
			.param("class", recordClass.name())
			.query(RetentionRules::read)
			.optional()
			.orElseThrow(() -> new NotFound("rule " + recordClass));
	}

	/** What waits, as numbers only. */
	public Figures figures() {
		this.trail.noted("retention.figuresRead", Map.of());
		return this.jdbc.sql("select * from app.retention_figures()")
			.query((row, index) -> new Figures(row.getLong("closed"), row.getLong("due"), row.getLong("held"),
					row.getLong("withdrawn"), row.getLong("proposed"), row.getLong("erased")))
			.optional()
			.orElseThrow(() -> new NotFound("figures"));
	}

	/**
	 * Saves a rule.
	 * @throws StaleVersion if somebody changed it meanwhile
	 */
	public void edit(EditRule wish) {
		RetentionRule now = get(wish.recordClass());
		if (!now.fixed() && wish.months() == null) {
			throw new RuleViolated("retention.error.months", "months", Map.of());
		}
		Integer months = now.fixed() ? null : wish.months();
		int changed = save(wish, months);
		if (changed == 0) {
			throw new StaleVersion(now.version(), differences(now, wish));
		}
		this.trail.noted("retention.ruleChanged", Map.of("class", wish.recordClass().name(), "months",
				String.valueOf(now.months()) + ">" + months, "confirmed", wish.confirmed()));
	}

	private int save(EditRule wish, @Nullable Integer months) {
		return this.jdbc
			.sql("""
					update retention_rule set months = :months, basis_ru = :ru, basis_kk = :kk, basis_en = :en, confirmed = :confirmed,
					  edited_by = :me, edited_at = :now, version = version + 1
					where class = :class and version = :version
					""")
			.param("months", months, Types.SMALLINT)
			.param("ru", wish.basisRu())
			.param("kk", wish.basisKk())
			.param("en", wish.basisEn())
			.param("confirmed", wish.confirmed())
			.param("me", this.acts.me().value())
			.param("now", this.acts.now())
			.param("class", wish.recordClass().name())
			.param("version", wish.version())
			.update();
	}

	private static List<Difference> differences(RetentionRule now, EditRule wish) {
		List<Difference> all = new ArrayList<>();
		add(all, "months", Objects.toString(wish.months(), ""), Objects.toString(now.months(), ""));
		add(all, "basisRu", wish.basisRu(), now.basisRu());
		add(all, "basisKk", wish.basisKk(), now.basisKk());
		add(all, "basisEn", wish.basisEn(), now.basisEn());
		return all;
	}

	private static void add(List<Difference> all, String field, String mine, String theirs) {
		if (!mine.equals(theirs)) {
			all.add(new Difference(field, "retention.field." + field, mine, theirs, null));
		}
	}

	private static RetentionRule read(ResultSet row, int index) throws SQLException {
		return new RetentionRule(RecordClass.valueOf(row.getString("class")), row.getObject("months", Integer.class),
				RetentionRule.Clock.valueOf(row.getString("clock")), row.getString("basis_ru"),
				row.getString("basis_kk"), row.getString("basis_en"), row.getBoolean("confirmed"),
				row.getLong("version"));
	}

	/**
	 * What waits in the whole register.
	 *
	 * @param closed files that are closed
	 * @param due of these, past their time and not held
	 */
	public record Figures(long closed, long due, long held, long withdrawn, long proposed, long erased) {
	}

}
