package kz.senim.draft.domain;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import kz.senim.draft.Drafts;
import kz.senim.draft.Drafts.DraftContent;
import kz.senim.draft.Drafts.DraftReceipt;
import kz.senim.draft.FormKeys;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.Uuids;
import kz.senim.test.Acting;
import kz.senim.test.Agency;
import kz.senim.test.SenimIT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * However often a form is sent, it gives one record, and its draft stays gone.
 */
@SenimIT
class FormKeysIT {

	@Autowired
	private FormKeys keys;

	@Autowired
	private Drafts drafts;

	@Autowired
	private Acting acting;

	@Autowired
	private Agency agency;

	private final ExecutorService threads = Executors.newFixedThreadPool(4);

	private final UUID key = Uuids.next();

	@AfterEach
	void stop() {
		this.threads.shutdownNow();
	}

	@Test
	void theSecondSendingGetsTheResultOfTheFirst() {
		String first = send(() -> "/contacts/1");
		String second = send(() -> "/contacts/2");

		assertThat(List.of(first, second)).containsOnly("/contacts/1");
		assertThat(this.acting.as(this.agency.worker.actor(), () -> this.keys.resultOf(this.key)))
			.contains("/contacts/1");
	}

	@Test
	void parallelSendingsDoTheWorkOnce() throws Exception {
		AtomicInteger work = new AtomicInteger();
		Callable<String> sending = () -> send(() -> {
			pause();
			return "/contacts/" + work.incrementAndGet();
		});

		List<Future<String>> results = this.threads.invokeAll(List.of(sending, sending, sending, sending));

		for (Future<String> result : results) {
			assertThat(result.get()).isEqualTo("/contacts/1");
		}
		assertThat(work).hasValue(1);
	}

	@Test
	void aRefusedSendingLeavesTheKeyFreeAndTheDraftInPlace() {
		keep("typed");

		assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> send(() -> {
			throw new RuleViolated("draft.tooBig");
		}));

		assertThat(found()).isPresent();
		assertThat(send(() -> "/contacts/2")).isEqualTo("/contacts/2");
	}

	@Test
	void submittingTakesTheDraftAway() {
		keep("typed");

		send(() -> "/contacts/1");

		assertThat(found()).isEmpty();
	}

	@Test
	void aSaveAfterSubmittingDoesNotReviveTheDraft() {
		send(() -> "/contacts/1");

		assertThat(keep("late")).isEmpty();
		assertThat(found()).isEmpty();
	}

	@Test
	void aSaveWhileTheFormIsSubmittedDoesNotReviveTheDraft() throws Exception {
		keep("typed");
		CountDownLatch working = new CountDownLatch(1);
		Future<String> sending = this.threads.submit(() -> send(() -> {
			working.countDown();
			pause();
			return "/contacts/1";
		}));
		working.await(5, TimeUnit.SECONDS);

		Optional<DraftReceipt> late = keep("late");

		assertThat(sending.get()).isEqualTo("/contacts/1");
		assertThat(late).isEmpty();
		assertThat(found()).isEmpty();
	}

	@Test
	void theKeyOfAnotherPersonOrFormIsUnknown() {
		send(() -> "/contacts/1");

		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.acting.inTransaction(this.agency.colleague.actor(),
					() -> this.keys.once(this.key, SampleForm.FREE, () -> "/contacts/2")));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.acting.inTransaction(this.agency.worker.actor(),
				() -> this.keys.once(this.key, SampleForm.BOUND, () -> "/contacts/2")));
	}

	private String send(java.util.function.Supplier<String> work) {
		return this.acting.inTransaction(this.agency.worker.actor(),
				() -> this.keys.once(this.key, SampleForm.FREE, work));
	}

	private Optional<DraftReceipt> keep(String text) {
		return this.acting.as(this.agency.worker.actor(), () -> this.drafts.keep(new DraftContent(this.key,
				SampleForm.FREE, null, null, null, "/contacts/new", Map.of("text", List.of(text)))));
	}

	private Optional<DraftContent> found() {
		return this.acting.as(this.agency.worker.actor(), () -> this.drafts.find(this.key));
	}

	private static void pause() {
		LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
	}

}
