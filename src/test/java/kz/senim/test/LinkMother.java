package kz.senim.test;

import java.util.UUID;

import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.Uuids;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Notes links between conflicts as the owner.
 */
public final class LinkMother {

	private static final JdbcClient OWNER = TestDatabase.owner();

	private LinkMother() {
	}

	/** One conflict feeds another, noted by this person. */
	public static UUID link(ConflictId from, ConflictId to, int strength, Agency.Person by) {
		UUID id = Uuids.next();
		OWNER
			.sql("""
					insert into conflict_link (id, conflict_id, client_id, fed_conflict_id, fed_client_id, strength, evidence,
					                           linked_by, linked_at, version)
					select :id, f.id, f.client_id, t.id, t.client_id, :strength, 'After each refusal the voice gets louder', :by, :at, 0
					from conflict f, conflict t where f.id = :from and t.id = :to
					""")
			.param("id", id)
			.param("from", from.value())
			.param("to", to.value())
			.param("strength", strength)
			.param("by", by.uuid())
			.param("at", Agency.now())
			.update();
		return id;
	}

}
