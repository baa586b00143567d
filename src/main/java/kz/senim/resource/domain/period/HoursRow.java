package kz.senim.resource.domain.period;

import kz.senim.resource.domain.scene.Care;
import kz.senim.resource.domain.scene.Scene;
import kz.senim.resource.hours.Allocation;
import org.jspecify.annotations.Nullable;

/**
 * One conflict on the page of hours.
 *
 * @param key its key score, 0 to 1
 * @param kind what decided the proposal
 * @param adjustment what the supervisor decided, or null
 * @param days without attention
 * @param losing whether it got sharper while its share of the hours fell
 */
public record HoursRow(Scene.Node node, double key, double proposed, Allocation.Kind kind,
		@Nullable Adjustment adjustment, double spent, long days, boolean losing) {

	private static final int SAFETY_FROM = 4;

	/** What counts: the decision, else the proposal. */
	public double planned() {
		return (this.adjustment != null) ? this.adjustment.hours() : this.proposed;
	}

	public boolean safety() {
		return this.node.acuteness() >= SAFETY_FROM;
	}

	public boolean neglected() {
		return this.days >= Care.PATIENCE;
	}

	/** Hours worked by hours planned, 0 to 1, for a bar. */
	public double filled() {
		return (planned() > 0) ? Math.min(1, this.spent / planned()) : (this.spent > 0) ? 1 : 0;
	}

}
