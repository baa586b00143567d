package kz.senim.client;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import kz.senim.database.DatabaseAccess;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.Uuids;
import kz.senim.test.Acting;
import kz.senim.test.Agency;
import kz.senim.test.SenimIT;
import kz.senim.test.TestClock;
import kz.senim.test.TestDatabase;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A transaction asks once whom the acting person may see, and asks again after a change
 * of what that hangs on.
 */
@SenimIT
class RememberedVisibilityIT {

	@Autowired
	private Agency agency;

	@Autowired
	private Acting acting;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void whatIsRememberedEndsWithAChangeInTheSameTransaction() {
		ClientId client = this.agency.anyClient();
		this.acting.inTransaction(this.agency.supervisor.actor(), () -> {
			assertThat(visible()).contains(client.value());
			assertThat(rememberedFor()).contains(this.agency.supervisor.uuid().toString());

			this.jdbc.sql("""
					insert into conflict_of_interest (id, client_id, staff_id, kind, stated_by, stated_at)
					values (?, ?, ?, 'NEIGHBOUR', ?, ?)
					""")
				.params(Uuids.next(), client.value(), this.agency.supervisor.uuid(), this.agency.supervisor.uuid(),
						TestClock.START.atOffset(ZoneOffset.UTC))
				.update();

			assertThat(visible()).doesNotContain(client.value());
			return true;
		});
	}

	@Test
	void nothingIsRememberedForTheNextTransaction() {
		ClientId client = this.agency.anyClient();
		this.acting.inTransaction(this.agency.supervisor.actor(), () -> assertThat(visible()).contains(client.value()));

		this.acting.inTransaction(this.agency.foreignWorker.actor(), () -> {
			assertThat(rememberedFor()).isNullOrEmpty();
			assertThat(visible()).doesNotContain(client.value());
			return true;
		});
	}

	@Test
	void aConnectionThatRememberedForSomebodyAnswersNobodyAfterwards() throws SQLException {
		DatabaseAccess access = TestDatabase.access();
		try (Connection connection = access.application().open(access.url())) {
			JdbcClient alone = JdbcClient.create(new SingleConnectionDataSource(connection, true));
			connection.setAutoCommit(false);
			for (String setting : List.of("senim.staff_id", "senim.visible", "senim.visible_to")) {
				alone.sql("select set_config(?, 'anything', true)").param(setting).query(String.class).single();
			}
			connection.rollback();

			assertThat(alone.sql("select count(*) from client").query(Integer.class).single()).isZero();
		}
	}

	@Test
	void whatWasRememberedOfAnotherPersonOrDayDoesNotCount() {
		ClientId client = this.agency.anyClient();
		this.acting.inTransaction(this.agency.supervisor.actor(), () -> {
			assertThat(visible()).contains(client.value());
			this.jdbc.sql("select set_config('senim.staff_id', ?, true)")
				.param(this.agency.foreignWorker.uuid().toString())
				.query(String.class)
				.single();
			assertThat(visible()).doesNotContain(client.value());
			return true;
		});
	}

	@Test
	void everyTableThatTheRuleReadsEndsWhatIsRemembered() {
		List<String> read = TestDatabase.owner().sql("""
				select distinct c.relname::text from pg_class c
				  join pg_proc p on p.prosrc ~ ('\\m' || c.relname || '\\M')
				 where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
				   and p.pronamespace = 'app'::regnamespace
				   and p.proname in ('find_visible_client_ids', 'acting_staff', 'led_team_ids')
				""").query(String.class).list();
		List<String> ending = TestDatabase.owner().sql("""
				select c.relname::text from pg_trigger t join pg_class c on c.oid = t.tgrelid
				 where t.tgfoid = 'app.forget_visible_clients'::regproc
				""").query(String.class).list();

		assertThat(ending).contains("assignment", "client", "staff", "team").containsExactlyInAnyOrderElementsOf(read);
	}

	private List<UUID> visible() {
		return this.jdbc.sql("select app.visible_client_ids()")
			.query((row, i) -> Arrays.asList((UUID[]) row.getArray(1).getArray()))
			.single();
	}

	private String rememberedFor() {
		return this.jdbc.sql("select current_setting('senim.visible_to', true)").query(String.class).single();
	}

}
