package kz.senim.look.domain;

import java.util.List;
import java.util.Map;

import kz.senim.client.ClientRef;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.staff.StaffRef;

/**
 * What is unusual, with the names of those concerned.
 */
public record UnusualList(List<UnusualLook> flags, Map<StaffId, StaffRef> people, Map<ClientId, ClientRef> clients) {
}
