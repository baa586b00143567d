package kz.senim.reconciliation.course;

import java.util.List;

import kz.senim.client.ClientRef;
import kz.senim.conflict.Conflicts.ConflictRef;

/**
 * A conflict with all that happened to it, oldest first.
 */
public record Course(ConflictRef conflict, ClientRef client, List<CourseItem> items) {
}
