package kz.senim.client.domain.restriction;

import java.time.Instant;

import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A person named on a restricted file, or a change of the names.
 *
 * @param named whether the person was named, or taken off
 * @param reason why, or null where it came with an assignment or the restriction itself
 */
public record NamedPerson(StaffId staff, StaffId by, Instant at, boolean named, @Nullable String reason) {
}
