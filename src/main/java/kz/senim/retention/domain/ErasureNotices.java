package kz.senim.retention.domain;

import java.util.Map;
import java.util.UUID;

import kz.senim.client.ClientRef;
import kz.senim.kernel.id.StaffId;
import kz.senim.notice.Notices;
import kz.senim.notice.Notices.Message;
import kz.senim.staff.StaffDirectory;
import kz.senim.staff.StaffRef;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells people of wishes to erase. The notices name no client, so that they may stay.
 */
@Component
class ErasureNotices {

	private final Notices notices;

	private final StaffDirectory staff;

	private final JdbcClient jdbc;

	private final RetentionActs acts;

	ErasureNotices(Notices notices, StaffDirectory staff, JdbcClient jdbc, RetentionActs acts) {
		this.notices = notices;
		this.staff = staff;
		this.jdbc = jdbc;
		this.acts = acts;
	}

	/** The named deputy, else the nearest supervisor who may see the file. */
	void proposed(UUID id, ClientRef client, @Nullable StaffId deputy) {
		StaffId recipient = (deputy != null) ? deputy : nearest(client);
		if (recipient != null) {
			tell(recipient, "ERASURE_PROPOSED", client.number(), id);
		}
	}

	void done(Erasure wish, String kind) {
		tell(wish.proposedBy(), kind, wish.number(), wish.id());
	}

	private @Nullable StaffId nearest(ClientRef client) {
		return this.staff.supervisorsAbove(client.team())
			.stream()
			.map(StaffRef::id)
			.filter((one) -> !one.equals(this.acts.me()))
			.filter((one) -> this.jdbc
				.sql("select app.may_open_file(:client, :person) and not app.is_in_file(:client, :person)")
				.param("client", client.id().value())
				.param("person", one.value())
				.query(Boolean.class)
				.single())
			.findFirst()
			.orElse(null);
	}

	private void tell(StaffId recipient, String kind, String number, UUID id) {
		this.notices.tell(recipient,
				new Message(kind, Map.of("number", number), null, "/retention/erasures/" + id, false));
	}

}
