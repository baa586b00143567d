package kz.senim.access.domain.glass;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import kz.senim.access.domain.glass.Opened.Answer;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * What the database answered; but for own files and opened ones, client, reviewer and
 * named people are for those who are told, never for the person who asks.
 *
 * @param id of the request, or null for an own file
 * @param fresh whether the request was made now
 * @param client whose number it is, or null
 * @param reviewer who looks at it afterwards, or null
 * @param named the people named on a restricted file
 * @param barred whether the person has a conflict of interest
 */
record Broken(@Nullable UUID id, Answer answer, boolean fresh, @Nullable ClientId client, @Nullable StaffId reviewer,
		List<StaffId> named, boolean barred) {

	/** Whom to tell beside the person's own supervisor. */
	List<StaffId> concerned() {
		return this.barred
				? Stream.concat(Optional.ofNullable(this.reviewer).stream(), this.named.stream()).distinct().toList()
				: this.named;
	}

}
