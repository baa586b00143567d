package kz.senim.client.domain;

import java.time.Instant;
import java.time.LocalDate;

import kz.senim.kernel.id.StaffId;

/**
 * Who registers a client, and when.
 */
record Registered(StaffId staff, Instant at, LocalDate today) {
}
