package kz.senim.look.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import kz.senim.kernel.Almaty;
import kz.senim.look.domain.Look;

/**
 * One line of a list of looks: rows that say the same of one day, one after another, are
 * folded into the newest.
 *
 * @param look the newest row
 * @param first when the oldest of them happened
 * @param times how many they are
 */
record LookLine(Look look, Instant first, int times) {

	/** Rows as lines, in their order, newest first. */
	static List<LookLine> fold(List<Look> looks) {
		List<LookLine> lines = new ArrayList<>();
		for (Look look : looks) {
			LookLine last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
			if (last != null && last.says(look)) {
				lines.set(lines.size() - 1, new LookLine(last.look, look.at(), last.times + 1));
			}
			else {
				lines.add(new LookLine(look, look.at(), 1));
			}
		}
		return lines;
	}

	private boolean says(Look other) {
		return this.look.action().equals(other.action()) && Objects.equals(this.look.staff(), other.staff())
				&& Objects.equals(this.look.client(), other.client())
				&& Objects.equals(this.look.purpose(), other.purpose())
				&& this.look.at()
					.atZone(Almaty.ZONE)
					.toLocalDate()
					.equals(other.at().atZone(Almaty.ZONE).toLocalDate());
	}

}
