package kz.senim.access.domain.zone;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.Uuids;
import kz.senim.vault.SealContext;
import kz.senim.vault.Vault;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps protected contact data sealed, each field bound to its place.
 */
@Component
class ContactStore {

	private final JdbcClient jdbc;

	private final Vault vault;

	ContactStore(JdbcClient jdbc, Vault vault) {
		this.jdbc = jdbc;
		this.vault = vault;
	}

	Optional<Sealed> find(ClientId client) {
		return this.jdbc.sql("select * from protected_contact where client_id = :client")
			.param("client", client.value())
			.query(ContactStore::row)
			.optional();
	}

	ProtectedContact open(Sealed sealed) {
		return new ProtectedContact(open(sealed.id(), "address_sealed", sealed.address()),
				open(sealed.id(), "phone_sealed", sealed.phone()), open(sealed.id(), "note_sealed", sealed.note()));
	}

	/**
	 * Writes what changes into the row of that version, or makes it.
	 * @return the id of the row, or empty if the version is another by now
	 */
	Optional<UUID> write(ClientId client, ChangeContact wish, @Nullable Sealed now, StaffId by, OffsetDateTime at) {
		UUID id = (now != null) ? now.id() : Uuids.next();
		Sealed next = new Sealed(id,
				sealed(id, "address_sealed", wish.address(), wish.addressGone(), (now != null) ? now.address() : null),
				sealed(id, "phone_sealed", wish.phone(), wish.phoneGone(), (now != null) ? now.phone() : null),
				sealed(id, "note_sealed", wish.note(), wish.noteGone(), (now != null) ? now.note() : null), at,
				wish.version());
		return (store(client, next, by) == 1) ? Optional.of(id) : Optional.empty();
	}

	private int store(ClientId client, Sealed next, StaffId by) {
		return this.jdbc
			.sql("""
					insert into protected_contact (id, client_id, address_sealed, phone_sealed, note_sealed, changed_by, changed_at, version)
					values (:id, :client, :address, :phone, :note, :by, :at, 1)
					on conflict (client_id) do update set address_sealed = excluded.address_sealed,
					  phone_sealed = excluded.phone_sealed, note_sealed = excluded.note_sealed, changed_by = excluded.changed_by,
					  changed_at = excluded.changed_at, version = protected_contact.version + 1
					  where protected_contact.version = :version and protected_contact.id = excluded.id
					""")
			.param("id", next.id())
			.param("client", client.value())
			.param("address", next.address(), Types.BINARY)
			.param("phone", next.phone(), Types.BINARY)
			.param("note", next.note(), Types.BINARY)
			.param("by", by.value())
			.param("at", next.changedAt())
			.param("version", next.version())
			.update();
	}

	private byte @Nullable [] sealed(UUID id, String column, @Nullable String typed, boolean gone,
			byte @Nullable [] before) {
		if (typed != null) {
			return this.vault.seal(typed, place(id, column));
		}
		return gone ? null : before;
	}

	private @Nullable String open(UUID id, String column, byte @Nullable [] sealed) {
		return (sealed != null) ? this.vault.open(sealed, place(id, column)) : null;
	}

	private static SealContext place(UUID id, String column) {
		return new SealContext("protected_contact", id, column);
	}

	private static Sealed row(ResultSet row, int number) throws SQLException {
		return new Sealed(row.getObject("id", UUID.class), row.getBytes("address_sealed"), row.getBytes("phone_sealed"),
				row.getBytes("note_sealed"), row.getObject("changed_at", OffsetDateTime.class), row.getLong("version"));
	}

	/** A row as stored. */
	record Sealed(UUID id, byte @Nullable [] address, byte @Nullable [] phone, byte @Nullable [] note,
			OffsetDateTime changedAt, long version) {
	}

}
