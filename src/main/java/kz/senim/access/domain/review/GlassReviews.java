package kz.senim.access.domain.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import kz.senim.access.domain.glass.GlassTerms;
import kz.senim.audit.AuditTrail;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.StaleVersion;
import kz.senim.kernel.StaleVersion.Difference;
import kz.senim.notice.Notices;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every broken glass is looked at by a person who did not break it.
 */
@Service
@Transactional
public class GlassReviews {

	/** Counts those that wait for the acting person. */
	public static final String WAITING = "select app.glass_reviews_waiting()";

	private final GlassRows rows;

	private final AuditTrail audit;

	private final Notices notices;

	private final CurrentActor currentActor;

	private final GlassTerms terms;

	GlassReviews(GlassRows rows, AuditTrail audit, Notices notices, CurrentActor currentActor, GlassTerms terms) {
		this.rows = rows;
		this.audit = audit;
		this.notices = notices;
		this.currentActor = currentActor;
		this.terms = terms;
	}

	/** Those that wait for the acting person, longest first. */
	public List<GlassRow> waiting() {
		List<GlassRow> rows = this.rows.waiting();
		this.audit.listed("glass-reviews", rows.stream().map(GlassRow::client).distinct().toList(), Map.of());
		return rows;
	}

	/** One opening with what was looked at. */
	public Page page(UUID id) {
		GlassRow glass = require(id);
		this.audit.viewed("glass", glass.client(), id);
		return new Page(glass, this.rows.looks(glass));
	}

	/** Decides; tells the opener. */
	public void decide(UUID id, long version, Verdict verdict, @Nullable String words) {
		GlassRow glass = require(id);
		if (verdict != Verdict.JUSTIFIED && words == null) {
			throw new RuleViolated("access.rule.reviewWords", "words", Map.of());
		}
		if (!this.rows.review(id, version, this.currentActor.require().requireStaff(), this.terms.now(), verdict,
				words)) {
			throw stale(require(id), verdict, words);
		}
		this.audit.changed("glass.reviewed", "glass_access", id, glass.client(), Map.of("verdict", verdict.name()));
		this.notices.tell(glass.opener(), new Notices.Message("GLASS_REVIEWED",
				Map.of("number", glass.number(), "verdict", verdict.name()), null, null, false));
	}

	GlassRow require(UUID id) {
		return this.rows.find(id).orElseThrow(() -> new NotFound("glass"));
	}

	private static StaleVersion stale(GlassRow now, Verdict verdict, @Nullable String words) {
		return new StaleVersion(now.version(),
				List.of(new Difference("verdict", "access.review.verdict", verdict.name(),
						(now.verdict() != null) ? now.verdict().name() : null, null),
						new Difference("words", "access.review.words", words, now.reviewWords(), null)));
	}

	/** An opening and the rows of the trail under it, oldest first. */
	public record Page(GlassRow glass, List<Look> looks) {
	}

}
