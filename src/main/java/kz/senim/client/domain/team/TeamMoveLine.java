package kz.senim.client.domain.team;

import java.time.Instant;

import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A client's move from one team to another.
 */
public record TeamMoveLine(String from, String to, Instant at, @Nullable String note, StaffId by) {
}
