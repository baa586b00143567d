package kz.senim.client.web.card;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

import kz.senim.client.domain.card.CardHead;
import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * What the frame of a client's pages shows.
 *
 * @param names names of the workers, main worker first
 * @param mine whether the acting person is one of them
 * @param age in years, or null
 */
public record CardPage(CardHead head, List<String> names, boolean mine, @Nullable Integer age) {

	static CardPage of(CardHead head, StaffId me, LocalDate today) {
		LocalDate birth = head.person().birthDate();
		return new CardPage(head, head.workers().stream().map(CardHead.Worker::name).toList(),
				head.workers().stream().anyMatch((worker) -> worker.id().equals(me)),
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
