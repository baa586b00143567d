package kz.senim.retention.domain;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.retention.domain.Erasure.Basis;
import org.jspecify.annotations.Nullable;

/**
 * The wish to erase a file.
 *
 * @param deputy who may approve beside the supervisors of the team, or null
 */
public record ProposeErasure(ClientId client, Basis basis, String reason, @Nullable StaffId deputy) {
}
