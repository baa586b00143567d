package kz.senim.retention;

import java.util.UUID;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.Uuids;
import kz.senim.retention.domain.Erasure.Basis;
import kz.senim.retention.domain.ErasureDesk;
import kz.senim.retention.domain.FileRetention;
import kz.senim.retention.domain.LegalHolds;
import kz.senim.retention.domain.ProposeErasure;
import kz.senim.test.Acting;
import kz.senim.test.Agency;
import kz.senim.test.Agency.Person;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What two people propose and approve, for the tests of erasure.
 */
abstract class ErasureSteps {

	@Autowired
	Agency agency;

	@Autowired
	Acting acting;

	@Autowired
	ErasureDesk desk;

	@Autowired
	FileRetention files;

	@Autowired
	LegalHolds holds;

	@Autowired
	JdbcClient application;

	UUID propose(ClientId client, Person by, Basis basis, @Nullable StaffId deputy) {
		String path = this.acting.as(by.actor(),
				() -> this.desk.propose(Uuids.next(), new ProposeErasure(client, basis, "The time is past", deputy)));
		return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
	}

	UUID proposed(ClientId client) {
		return propose(client, this.agency.supervisor, Basis.TIME, null);
	}

	void approve(UUID wish, Person by) {
		this.acting.as(by.actor(), () -> this.desk.approve(wish, 0));
	}

	static boolean exists(ClientId client) {
		return Agency.read("select exists (select 1 from client where id = ?)", Boolean.class, client.value());
	}

}
