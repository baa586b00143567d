package kz.senim.resource.domain.period;

import java.time.YearMonth;
import java.util.List;
import java.util.OptionalDouble;

import kz.senim.resource.domain.scene.Scene;
import kz.senim.resource.domain.scene.Scopes;
import kz.senim.resource.hours.Allocation;
import kz.senim.resource.hours.HoursBalance;
import kz.senim.resource.hours.HoursBalance.Spent;
import org.jspecify.annotations.Nullable;

/**
 * Hours of a month across the conflicts of a scope: a proposal to discuss.
 *
 * @param budget null while nobody has entered one
 * @param rows sharpest first, then highest score
 * @param mayDecide whether the acting person may enter budget and decisions
 */
public record HoursPage(Scene scene, Scopes.Options options, YearMonth month, @Nullable Budget budget,
		Allocation allocation, List<HoursRow> rows, boolean mayDecide) {

	/** Levels 4 and 5, which come first. */
	public List<HoursRow> safety() {
		return this.rows.stream().filter(HoursRow::safety).toList();
	}

	public List<HoursRow> rest() {
		return this.rows.stream().filter((row) -> !row.safety()).toList();
	}

	public double planned() {
		return this.rows.stream().mapToDouble(HoursRow::planned).sum();
	}

	public double spent() {
		return this.rows.stream().mapToDouble(HoursRow::spent).sum();
	}

	/** Whether decisions and proposals together take more than there is. */
	public boolean overdrawn() {
		return this.budget != null && planned() > this.budget.hours() + 0.05;
	}

	/** Those that nobody turned to for long, the longest first. */
	public List<HoursRow> neglected() {
		return this.rows.stream()
			.filter(HoursRow::neglected)
			.sorted((one, other) -> Long.compare(other.days(), one.days()))
			.toList();
	}

	public List<HoursRow> losing() {
		return this.rows.stream().filter(HoursRow::losing).toList();
	}

	/** Share of all hours on the conflict with the highest score, or null. */
	public @Nullable Double concentration() {
		return orNull(HoursBalance.concentration(figures()));
	}

	/** How unevenly hours follow need: 0 evenly, towards 1 all on one; or null. */
	public @Nullable Double gini() {
		return orNull(HoursBalance.gini(figures()));
	}

	private List<Spent> figures() {
		return this.rows.stream().map((row) -> new Spent(row.node().id(), row.key(), row.spent())).toList();
	}

	private static @Nullable Double orNull(OptionalDouble figure) {
		return figure.isPresent() ? (Double) figure.getAsDouble() : null;
	}

}
