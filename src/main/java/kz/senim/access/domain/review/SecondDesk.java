package kz.senim.access.domain.review;

import java.util.Map;
import java.util.UUID;

import kz.senim.access.domain.glass.GlassTerms;
import kz.senim.audit.AuditTrail;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.StaffId;
import kz.senim.notice.Notices;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The second person, named on a restricted file, opens it to the one who asked, for the
 * rest of the hour.
 */
@Service
@Transactional
public class SecondDesk {

	private final GlassRows rows;

	private final AuditTrail audit;

	private final Notices notices;

	private final CurrentActor currentActor;

	private final GlassTerms terms;

	SecondDesk(GlassRows rows, AuditTrail audit, Notices notices, CurrentActor currentActor, GlassTerms terms) {
		this.rows = rows;
		this.audit = audit;
		this.notices = notices;
		this.currentActor = currentActor;
		this.terms = terms;
	}

	/** What the second person decides on. */
	public GlassRow open(UUID id) {
		GlassRow glass = require(id);
		this.audit.viewed("glass", glass.client(), id);
		return glass;
	}

	/**
	 * Opens the file.
	 * @throws RuleViolated if the hour is over or somebody else was first
	 */
	public void confirm(UUID id) {
		GlassRow glass = require(id);
		StaffId me = this.currentActor.require().requireStaff();
		if (!this.rows.second(id, me, this.terms.now())) {
			throw new RuleViolated("access.rule.secondLate");
		}
		this.audit.changed("glass.seconded", "glass_access", id, glass.client(),
				Map.of("opener", glass.opener().toString()));
		this.notices.tell(glass.opener(), new Notices.Message("GLASS_SECONDED", Map.of("number", glass.number()),
				glass.client(), "/clients/" + glass.client(), true));
	}

	/** Leaves the file closed; the one who asked sees no difference. */
	public void refuse(UUID id) {
		GlassRow glass = require(id);
		this.audit.changed("glass.secondRefused", "glass_access", id, glass.client(),
				Map.of("opener", glass.opener().toString()));
	}

	/** Only of a restricted file, whose reviewable openings are those of named people. */
	private GlassRow require(UUID id) {
		return this.rows.find(id).filter(GlassRow::restricted).orElseThrow(() -> new NotFound("glass"));
	}

}
