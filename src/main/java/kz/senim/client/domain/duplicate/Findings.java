package kz.senim.client.domain.duplicate;

import java.time.LocalDate;
import java.util.List;

import kz.senim.client.ClientRef;
import org.jspecify.annotations.Nullable;

/**
 * What the acting person may learn of possible duplicates; nothing of restricted files.
 *
 * @param visible files that the person sees anyway
 * @param elsewhere whether an ordinary file of others may be of the same person
 */
public record Findings(List<Similar> visible, boolean elsewhere) {

	public boolean isEmpty() {
		return this.visible.isEmpty() && !this.elsewhere;
	}

	/** A visible file of perhaps the same person. */
	public record Similar(ClientRef client, @Nullable LocalDate birthDate, Match matched) {
	}

}
