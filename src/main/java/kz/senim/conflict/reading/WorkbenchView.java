package kz.senim.conflict.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import kz.senim.client.ClientRef;
import kz.senim.conflict.ConflictPanel.PanelContent;
import kz.senim.conflict.ConflictSheet;
import kz.senim.conflict.ConflictStatus;
import kz.senim.conflict.lock.PairLock;
import kz.senim.conflict.reading.StoryReading.StoryItem;
import kz.senim.kernel.id.StaffId;

/**
 * The workbench as read.
 *
 * @param people short names of the staff named on it
 * @param parent number of the conflict that it follows from
 * @param days the day of the present state, counted from 1
 * @param columns panels of higher modules by their place
 */
public record WorkbenchView(ClientRef client, ConflictSheet sheet, List<StoryItem> story, List<PairLock> locks,
		Map<StaffId, String> people, Optional<String> parent, long days, Map<String, List<PanelContent>> columns) {

	/** The panels of a place. */
	public List<PanelContent> panels(String column) {
		return this.columns.getOrDefault(column, List.of());
	}

	/** Which of the five steps is reached, from 0. */
	public int step() {
		return switch (this.sheet.ref().status()) {
			case DRAFT, REGISTERED, REOPENED, CANCELLED -> 0;
			case DIAGNOSIS -> 1;
			case STRATEGY -> 2;
			case NEGOTIATION, PAUSED, ESCALATED -> 3;
			case AGREED, REVIEW, RETURNED, CLOSED_RESOLVED, CLOSED_PARTIAL, CLOSED_UNRESOLVED -> 4;
		};
	}

	/** Whether the day of the state matters: open and not a mere draft. */
	public boolean counting() {
		ConflictStatus status = this.sheet.ref().status();
		return status.isOpen() && status != ConflictStatus.DRAFT;
	}

	/** Whether the name of the step says the state already. */
	public boolean plain() {
		return EnumSet
			.of(ConflictStatus.REGISTERED, ConflictStatus.DIAGNOSIS, ConflictStatus.STRATEGY,
					ConflictStatus.NEGOTIATION)
			.contains(this.sheet.ref().status());
	}

	/** How acuteness went, oldest first. */
	public List<StoryItem> acuteness() {
		List<StoryItem> levels = new ArrayList<>(this.story.stream().filter((item) -> item.level() != null).toList());
		Collections.reverse(levels);
		return levels;
	}

	/** The name of a party of this conflict. */
	public String party(UUID id) {
		return this.sheet.parties()
			.stream()
			.filter((party) -> party.id().equals(id))
			.map(ConflictSheet.Party::name)
			.findFirst()
			.orElse("");
	}

}
