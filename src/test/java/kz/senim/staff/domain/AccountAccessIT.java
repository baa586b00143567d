package kz.senim.staff.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import kz.senim.kernel.Actor;
import kz.senim.kernel.Forbidden;
import kz.senim.kernel.Role;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.StaleVersion;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.TeamId;
import kz.senim.staff.StaffDirectory;
import kz.senim.staff.StaffRef;
import kz.senim.test.Acting;
import kz.senim.test.People;
import kz.senim.test.SenimIT;
import kz.senim.test.TestDatabase;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SenimIT
class AccountAccessIT {

	@Autowired
	AccountAccess access;

	@Autowired
	StaffDesk desk;

	@Autowired
	TeamTree teams;

	@Autowired
	StaffDirectory directory;

	@Autowired
	Acting acting;

	@Test
	void onlyAnAdminDisables() {
		Actor worker = People.worker(People.team());

		assertThatExceptionOfType(Forbidden.class)
			.isThrownBy(() -> this.acting.as(worker, () -> this.access.disable(worker.requireStaff(), 0)));
	}

	@Test
	void nobodyTakesTheOwnAccountOrRole() {
		Actor admin = People.admin();
		StaffData worker = new StaffData("Шаблонов", "Тимур", null, People.loginOf(admin.requireStaff()), Role.WORKER,
				People.team(), "ru");

		refused("staff.rule.ownAccount",
				() -> this.acting.as(admin, () -> this.access.disable(admin.requireStaff(), 0)));
		refused("staff.rule.ownAccount", () -> this.acting.as(admin,
				() -> this.desk.change(admin.requireStaff(), 0, worker, LeaveWish.none(), Map.of())));
	}

	@Test
	void twoAdminsWhoDisableEachOtherAtOnceLeaveOne() throws Exception {
		Actor one = People.admin();
		Actor other = People.admin();
		ExecutorService pool = Executors.newFixedThreadPool(2);
		List<Callable<Object>> both = List.of(
				() -> this.acting.as(one, () -> attempt(() -> this.access.disable(other.requireStaff(), 0))),
				() -> this.acting.as(other, () -> attempt(() -> this.access.disable(one.requireStaff(), 0))));

		for (Future<Object> done : pool.invokeAll(both)) {
			done.get();
		}
		pool.shutdown();

		assertThat(TestDatabase.owner()
			.sql("select count(*) from staff where id in (?, ?) and status = 'ACTIVE'")
			.param(one.requireStaff().value())
			.param(other.requireStaff().value())
			.query(Long.class)
			.single()).isOne();
	}

	@Test
	void aDisabledAccountComesBackWithItsPassword() {
		Actor admin = People.admin();
		StaffId id = People.worker(People.team()).requireStaff();

		this.acting.as(admin, () -> this.access.disable(id, 0));
		assertThat(this.directory.get(id).active()).isFalse();
		assertThatExceptionOfType(StaleVersion.class)
			.isThrownBy(() -> this.acting.as(admin, () -> this.access.enable(id, 0)));
		this.acting.as(admin, () -> this.access.enable(id, 1));

		assertThat(this.directory.get(id).active()).isTrue();
	}

	@Test
	void refusesACycleOfTeamsInServiceAndDatabase() {
		Actor admin = People.admin();
		TeamId top = People.team();
		TeamId middle = People.team(top);
		TeamId low = People.team(middle);

		refused("staff.rule.teamCycle",
				() -> this.acting.as(admin, () -> this.teams.change(top, 0, "Top " + top, low, null)));
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> TestDatabase.owner()
				.sql("update team set parent_id = ? where id = ?")
				.param(low.value())
				.param(top.value())
				.update())
			.withMessageContaining("cannot stand below itself");
	}

	@Test
	void deletesOnlyAnEmptyTeam() {
		Actor admin = People.admin();
		TeamId full = People.team();
		People.worker(full);
		TeamId empty = People.team();

		refused("staff.rule.teamNotEmpty", () -> this.acting.as(admin, () -> this.teams.delete(full, 0)));
		this.acting.as(admin, () -> this.teams.delete(empty, 0));

		assertThat(this.acting.as(admin, this.teams::all)).extracting(TeamNode::id)
			.contains(full)
			.doesNotContain(empty);
	}

	@Test
	void addsATeamOnceForAKey() {
		Actor admin = People.admin();
		UUID key = UUID.randomUUID();
		String name = "Топ " + key;

		this.acting.as(admin, () -> this.teams.add(key, name, null));
		this.acting.as(admin, () -> this.teams.add(key, name, null));

		assertThat(this.acting.as(admin, this.teams::all)).extracting(TeamNode::name).containsOnlyOnce(name);
	}

	@Test
	void knowsWhoLeadsWhom() {
		TeamId top = People.team();
		TeamId low = People.team(top);
		StaffId head = People.supervisor(top).requireStaff();
		StaffId near = People.supervisor(low).requireStaff();
		StaffId worker = People.worker(low).requireStaff();

		assertThat(this.directory.teamsLedBy(head)).extracting("depth").containsExactly(0, 1);
		assertThat(this.directory.ledBy(head)).extracting(StaffRef::id).contains(near, worker, head);
		assertThat(this.directory.supervisorsAbove(low)).extracting(StaffRef::id).containsExactly(near, head);
		assertThat(this.directory.team(low).depth()).isEqualTo(1);
		assertThat(this.directory.teamsLedBy(worker)).isEmpty();
	}

	private static void refused(String key, Runnable work) {
		assertThatExceptionOfType(RuleViolated.class).isThrownBy(work::run).withMessage(key);
	}

	private static boolean attempt(Runnable work) {
		try {
			work.run();
			return true;
		}
		catch (RuleViolated | DataAccessException ex) {
			return false;
		}
	}

}
