package kz.senim.kernel.id;

import java.util.UUID;

/**
 * Identifies a notice.
 */
public record NoticeId(UUID value) {

	public static NoticeId next() {
		return new NoticeId(Uuids.next());
	}

	public static NoticeId valueOf(String text) {
		return new NoticeId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
