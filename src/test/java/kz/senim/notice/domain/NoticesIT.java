package kz.senim.notice.domain;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import kz.senim.kernel.NotFound;
import kz.senim.kernel.id.ClientId;
import kz.senim.notice.Notices;
import kz.senim.notice.Notices.Message;
import kz.senim.test.Acting;
import kz.senim.test.Agency;
import kz.senim.test.Agency.Person;
import kz.senim.test.SenimIT;
import kz.senim.test.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * People are told at once, and somebody always looks.
 */
@SenimIT
class NoticesIT {

	private static final Duration LONG = Duration.ofMinutes(121);

	@Autowired
	private Notices notices;

	@Autowired
	private Inbox inbox;

	@Autowired
	private NoticeEscalationJob job;

	@Autowired
	private Acting acting;

	@Autowired
	private Agency agency;

	@Autowired
	private TestClock clock;

	@Test
	void aNoticeStandsInTheInboxOfItsRecipientOnly() {
		tell(this.agency.worker, null, false);

		assertThat(inboxOf(this.agency.worker)).extracting(NoticeRow::kind).containsExactly("CLIENT_ASSIGNED");
		assertThat(inboxOf(this.agency.colleague)).isEmpty();
		assertThat(unread(this.agency.worker)).isOne();
	}

	@Test
	void readingLeavesAReceiptOnce() {
		tell(this.agency.worker, null, false);
		NoticeRow notice = inboxOf(this.agency.worker).get(0);

		this.acting.as(this.agency.worker.actor(), () -> this.inbox.read(notice.id()));
		this.acting.as(this.agency.worker.actor(), () -> this.inbox.read(notice.id()));

		assertThat(unread(this.agency.worker)).isZero();
		assertThat(inboxOf(this.agency.worker).get(0).readAt()).isEqualTo(TestClock.START);
		assertThat(Agency.read("select count(*) from audit_event where action = 'notice.read' and subject_id = ?",
				Long.class, notice.id().value()))
			.isOne();
	}

	@Test
	void theNoticeOfSomebodyElseIsUnknown() {
		tell(this.agency.worker, null, false);
		NoticeRow notice = inboxOf(this.agency.worker).get(0);

		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.acting.as(this.agency.colleague.actor(), () -> this.inbox.read(notice.id())));
	}

	@Test
	void unreadStandFirstAndPagesFollowOneAnother() {
		for (int i = 0; i < 35; i++) {
			this.clock.advance(Duration.ofSeconds(1));
			tell(this.agency.worker, null, false);
		}
		NoticeRow newest = inboxOf(this.agency.worker).get(0);
		this.acting.as(this.agency.worker.actor(), () -> this.inbox.read(newest.id()));

		var first = this.acting.as(this.agency.worker.actor(), () -> this.inbox.page(null));
		var second = this.acting.as(this.agency.worker.actor(), () -> this.inbox.page(first.next()));

		assertThat(first.rows()).hasSize(30).doesNotContain(newest);
		assertThat(second.rows()).hasSize(5).last().extracting(NoticeRow::id).isEqualTo(newest.id());
		assertThat(second.next()).isNull();
	}

	@Test
	void anUrgentNoticeThatNobodyReadsGoesUpTheTeams() {
		tell(this.agency.worker, this.agency.anyClient(), true);

		this.clock.advance(LONG);
		this.job.run();
		assertThat(inboxOf(this.agency.supervisor)).singleElement().matches(NoticeRow::forwarded);
		assertThat(inboxOf(this.agency.worker)).singleElement().matches(NoticeRow::passedOn);

		this.clock.advance(LONG);
		this.job.run();
		assertThat(inboxOf(this.agency.head)).singleElement().matches(NoticeRow::forwarded);
	}

	@Test
	void theSubstituteIsToldFirst() {
		LocalDate today = LocalDate.of(2026, 11, 23);
		this.agency.leave(this.agency.worker, this.agency.colleague, today, today);
		tell(this.agency.worker, this.agency.anyClient(), true);

		this.clock.advance(LONG);
		this.job.run();

		assertThat(inboxOf(this.agency.colleague)).hasSize(1);
		assertThat(inboxOf(this.agency.supervisor)).isEmpty();
	}

	@Test
	void nobodyLearnsOfAClientWhomTheyMayNotSee() {
		ClientId restricted = this.agency.client()
			.of(this.agency.worker)
			.restrictedTo(this.agency.worker, this.agency.head)
			.save();
		tell(this.agency.worker, restricted, true);

		this.clock.advance(LONG);
		this.job.run();

		assertThat(inboxOf(this.agency.supervisor)).isEmpty();
		assertThat(inboxOf(this.agency.head)).hasSize(1);
	}

	@Test
	void theDatabaseLetsNobodyTellStrangersAboutAClientThatNeitherSees() {
		ClientId client = this.agency.anyClient();

		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> tell(this.agency.foreignWorker, this.agency.foreignSupervisor, client));
		tell(this.agency.foreignWorker, this.agency.supervisor, client);
		assertThat(inboxOf(this.agency.supervisor)).hasSize(1);
	}

	@Test
	void whatWasReadOrIsNotUrgentStays() {
		tell(this.agency.worker, null, true);
		NoticeRow urgent = inboxOf(this.agency.worker).get(0);
		this.acting.as(this.agency.worker.actor(), () -> this.inbox.read(urgent.id()));
		tell(this.agency.worker, null, false);

		this.clock.advance(LONG);
		this.job.run();

		assertThat(inboxOf(this.agency.supervisor)).isEmpty();
	}

	@Test
	void whereNobodyIsLeftTheNoticeIsKeptForLater() {
		tell(this.agency.head, null, true);

		this.clock.advance(LONG);
		this.job.run();

		assertThat(inboxOf(this.agency.head)).singleElement().matches((notice) -> !notice.passedOn());
	}

	private void tell(Person recipient, @Nullable ClientId client, boolean urgent) {
		this.acting.inTransaction(this.agency.supervisor.actor(), () -> {
			this.notices.tell(recipient.id(),
					new Message("CLIENT_ASSIGNED", Map.of("number", "К-2026-000412"), client, "/clients", urgent));
			return true;
		});
	}

	private void tell(Person sender, Person recipient, ClientId client) {
		this.acting.inTransaction(sender.actor(), () -> {
			this.notices.tell(recipient.id(),
					new Message("CLIENT_ASSIGNED", Map.of("number", "К-2026-000412"), client, "/clients", false));
			return true;
		});
	}

	private List<NoticeRow> inboxOf(Person person) {
		return this.acting.as(person.actor(), () -> this.inbox.page(null)).rows();
	}

	private long unread(Person person) {
		return this.acting.as(person.actor(), () -> this.inbox.unread());
	}

}
