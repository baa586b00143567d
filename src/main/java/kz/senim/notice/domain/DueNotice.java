package kz.senim.notice.domain;

import java.util.Set;

import kz.senim.kernel.id.NoticeId;
import kz.senim.kernel.id.StaffId;
import kz.senim.notice.Notices.Message;

/**
 * An urgent notice that nobody has read in time.
 *
 * @param told everybody who was told so far, the present recipient among them
 */
record DueNotice(NoticeId id, StaffId recipient, Message message, Set<StaffId> told) {
}
