package kz.senim.client.web.card;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;

import kz.senim.client.domain.card.CardHead;
import kz.senim.kernel.id.StaffId;
import kz.senim.staff.StaffRef;
import org.jspecify.annotations.Nullable;

/**
 * What the frame of a client's pages shows.
 *
 * @param names names of the workers, main worker first
 * @param mine whether the acting person is one of them
 * @param age in years, or null
 */
public record CardPage(CardHead head, List<String> names, boolean mine, @Nullable Integer age) {

	static CardPage of(CardHead head, Map<StaffId, StaffRef> staff, StaffId me, LocalDate today) {
		LocalDate birth = head.person().birthDate();
		return new CardPage(head,
				head.workers().stream().map(staff::get).filter((one) -> one != null).map(StaffRef::shortName).toList(),
				Set.copyOf(head.workers()).contains(me),
				(birth != null) ? Period.between(birth, today).getYears() : null);
	}

	/** How the client's status is drawn. */
	public String statusKind() {
		return switch (this.head.status()) {
			case ACTIVE -> "ok";
			case INTAKE -> "brand";
			case PAUSED -> "warn";
			default -> "";
		};
	}

}
