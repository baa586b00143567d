package kz.senim.review.domain;

import java.util.List;
import java.util.Map;

import kz.senim.client.ClientRef;
import kz.senim.conflict.ConflictSheet;
import kz.senim.conflict.Settlements.Settlement;
import kz.senim.kernel.id.StaffId;
import kz.senim.reconciliation.TalkView;
import kz.senim.staff.StaffRef;
import org.jspecify.annotations.Nullable;

/**
 * A review with what is needed to decide it.
 *
 * @param involved whether the acting person is a party of the conflict or its worker
 * @param mayDecide whether the acting person is to decide
 * @param deputies whom the acting person can name instead
 */
public record ReviewPage(ReviewView review, ConflictSheet sheet, ClientRef client, Settlement settlement,
		List<TalkView> talks, Map<StaffId, StaffRef> people, boolean involved, boolean mayDecide,
		List<StaffRef> deputies) {

	/** Whether anything can be said of how far it is settled. */
	public boolean settled() {
		return this.settlement.residualTension() != null
				|| this.settlement.parties().stream().anyMatch((party) -> party.degree() != null);
	}

	/** Surname and initials. */
	public String name(@Nullable StaffId person) {
		StaffRef ref = (person != null) ? this.people.get(person) : null;
		return (ref != null) ? ref.shortName() : "";
	}

}
