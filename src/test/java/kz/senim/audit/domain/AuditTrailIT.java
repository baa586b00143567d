package kz.senim.audit.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import kz.senim.audit.AuditTrail;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.Uuids;
import kz.senim.test.Acting;
import kz.senim.test.Agency;
import kz.senim.test.SenimIT;
import kz.senim.test.TestDatabase;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * The trail stands or falls with what it records.
 */
@SenimIT
class AuditTrailIT {

	@Autowired
	private AuditTrail audit;

	@Autowired
	private Acting acting;

	@Autowired
	private Agency agency;

	@Autowired
	private JdbcClient application;

	@Autowired
	private PlatformTransactionManager transactions;

	@Test
	void aViewLeavesARowWithPersonClientAndPart() {
		ClientId client = this.agency.anyClient();

		this.acting.inTransaction(this.agency.worker.actor(), () -> {
			this.audit.viewed("card", client, null);
			return true;
		});

		Map<String, Object> row = rowsOf(client).get(0);
		assertThat(row).containsEntry("action", "viewed.card")
			.containsEntry("staff_id", this.agency.worker.uuid())
			.containsEntry("role", "WORKER");
	}

	@Test
	void aListLeavesOneRowWithTheShownIds() {
		ClientId first = this.agency.anyClient();
		ClientId second = this.agency.anyClient();

		this.acting.inTransaction(this.agency.worker.actor(), () -> {
			this.audit.listed("caseload", List.of(first, second), Map.of("sort", "name"));
			return true;
		});

		assertThat(Agency.read("""
				select count(*) from audit_event
				 where action = 'listed.caseload' and details ->> 'count' = '2' and details -> 'clients' ->> 1 = ?
				""", Long.class, second.toString())).isOne();
	}

	@Test
	void theRowGoesWhenTheTransactionRollsBack() {
		UUID subject = Uuids.next();

		assertThatIllegalStateException().isThrownBy(() -> this.acting.inTransaction(this.agency.worker.actor(), () -> {
			this.audit.changed("test.changed", "test", subject, null, Map.of());
			throw new IllegalStateException("afterwards");
		}));

		assertThat(rowsAbout(subject)).isZero();
	}

	@Test
	void nothingIsRecordedOutsideATransaction() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.audit.noted("test.noted", Map.of()));
	}

	@Test
	void aReadOnlyTransactionFailsBecauseItCannotLeaveARow() {
		TransactionTemplate readOnly = new TransactionTemplate(this.transactions);
		readOnly.setReadOnly(true);

		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.acting.as(this.agency.worker.actor(), () -> readOnly
				.executeWithoutResult((status) -> this.audit.viewed("card", this.agency.anyClient(), null))));
	}

	@Test
	void theDatabaseRefusesToChangeOrDeleteRows() {
		for (String statement : List.of("update audit_event set action = 'other'", "delete from audit_event",
				"truncate audit_event")) {
			assertThatExceptionOfType(DataAccessException.class)
				.isThrownBy(() -> this.acting.inTransaction(this.agency.admin.actor(),
						() -> this.application.sql(statement).update()))
				.havingRootCause()
				.withMessageContaining("permission denied");
		}
	}

	@Test
	void aWorkerReadsOnlyRowsOfVisibleClients() {
		ClientId own = this.agency.anyClient();
		ClientId foreign = this.agency.client().of(this.agency.foreignWorker).save();
		for (ClientId client : List.of(own, foreign)) {
			this.acting.inTransaction(this.agency.head.actor(), () -> {
				this.audit.viewed("card", client, null);
				return true;
			});
		}

		List<UUID> seen = this.acting.inTransaction(this.agency.worker.actor(),
				() -> this.application.sql("select client_id from audit_event where client_id in (?, ?)")
					.params(own.value(), foreign.value())
					.query(UUID.class)
					.list());

		assertThat(seen).containsExactly(own.value());
	}

	private static List<Map<String, Object>> rowsOf(ClientId client) {
		return TestDatabase.owner()
			.sql("select * from audit_event where client_id = ?")
			.param(client.value())
			.query()
			.listOfRows();
	}

	private static long rowsAbout(UUID subject) {
		return Agency.read("select count(*) from audit_event where subject_id = ?", Long.class, subject);
	}

}
