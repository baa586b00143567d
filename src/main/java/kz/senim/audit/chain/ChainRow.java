package kz.senim.audit.chain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A link of the chain with the row of the trail that belongs to it.
 *
 * @param position from 1
 * @param event id of the row
 * @param previous hash of the link before
 * @param hash of this one
 * @param values of the row in the order of the hash, or null where the row is gone
 */
record ChainRow(long position, String event, byte[] previous, byte[] hash, @Nullable List<@Nullable String> values) {

	/** What the hash covers, in this order; the function app.trail_text says the same. */
	private static final String VALUES = """
			e.id::text, (extract(epoch from e.at) * 1000000)::bigint::text, e.staff_id::text, e.role, e.job, e.action,
			e.subject_type, e.subject_id::text, e.client_id::text, e.details::text, e.request_id, e.source, e.purpose
			""";

	private static final int COUNT = 13;

	private static final int FIRST = 5;

	/** The next links in order, for a position and a number. */
	static final String NEXT = "select c.position, c.event_id::text, c.previous, c.hash, " + VALUES
			+ " from audit_chain c left join audit_event e on e.id = c.event_id"
			+ " where c.position > :after order by c.position limit :limit";

	static ChainRow of(ResultSet row, int number) throws SQLException {
		List<@Nullable String> values = null;
		if (row.getString(FIRST) != null) {
			values = new ArrayList<>(COUNT);
			for (int i = 0; i < COUNT; i++) {
				values.add(row.getString(FIRST + i));
			}
		}
		return new ChainRow(row.getLong(1), row.getString(2), row.getBytes(3), row.getBytes(4), values);
	}

	/** Whether the row is still the one that was sealed here. */
	boolean isIntact(MessageDigest sha256) {
		sha256.update(this.previous);
		sha256.update(ByteBuffer.allocate(Long.BYTES).putLong(this.position).array());
		return MessageDigest.isEqual(sha256.digest(content()), this.hash);
	}

	private byte[] content() {
		StringBuilder content = new StringBuilder();
		if (this.values != null) {
			this.values.forEach((value) -> add(content, value));
		}
		return content.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static void add(StringBuilder content, @Nullable String value) {
		if (value == null) {
			content.append('-');
		}
		else {
			content.append(value.getBytes(StandardCharsets.UTF_8).length).append(':').append(value);
		}
	}

}
