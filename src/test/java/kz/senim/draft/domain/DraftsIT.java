package kz.senim.draft.domain;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import kz.senim.draft.Drafts;
import kz.senim.draft.Drafts.DraftContent;
import kz.senim.draft.Drafts.DraftReceipt;
import kz.senim.draft.Drafts.DraftRow;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.Uuids;
import kz.senim.test.Acting;
import kz.senim.test.Agency;
import kz.senim.test.Agency.Person;
import kz.senim.test.SenimIT;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A draft belongs to one person, one client and one form.
 */
@SenimIT
class DraftsIT {

	private static final String TEXT = "Разговор о жилье";

	@Autowired
	private Drafts drafts;

	@Autowired
	private Acting acting;

	@Autowired
	private Agency agency;

	private final UUID key = Uuids.next();

	@Test
	void whatWasKeptLastIsFound() {
		ClientId client = this.agency.anyClient();
		keep(this.agency.worker, SampleForm.BOUND, client, "first");

		Optional<DraftReceipt> receipt = keep(this.agency.worker, SampleForm.BOUND, client, TEXT);

		assertThat(receipt).map(DraftReceipt::revision).contains(2L);
		DraftContent found = find(this.agency.worker).orElseThrow();
		assertThat(found.client()).isEqualTo(client);
		assertThat(found.fields()).containsEntry("text", List.of(TEXT));
	}

	@Test
	void theDatabaseHoldsNoReadableText() {
		keep(this.agency.worker, SampleForm.FREE, null, TEXT);

		byte[] stored = Agency.read("select fields_sealed from draft where form_key = ?", byte[].class, this.key);

		assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain("жилье");
	}

	@Test
	void theTrailTellsOfTheBeginningOnly() {
		keep(this.agency.worker, SampleForm.FREE, null, "a");
		keep(this.agency.worker, SampleForm.FREE, null, "ab");

		assertThat(Agency.read("select count(*) from audit_event where subject_id = ?", Long.class, this.key)).isOne();
	}

	@Test
	void nobodyElseFindsOrOverwritesIt() {
		keep(this.agency.worker, SampleForm.FREE, null, TEXT);

		assertThat(find(this.agency.colleague)).isEmpty();
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> keep(this.agency.colleague, SampleForm.FREE, null, "mine now"));
		assertThat(find(this.agency.worker).orElseThrow().fields()).containsEntry("text", List.of(TEXT));
	}

	@Test
	void itStaysWithItsClientAndForm() {
		ClientId client = this.agency.anyClient();
		keep(this.agency.worker, SampleForm.BOUND, client, TEXT);

		for (Runnable wrong : List.<Runnable>of(
				() -> keep(this.agency.worker, SampleForm.BOUND, this.agency.anyClient(), TEXT),
				() -> keep(this.agency.worker, SampleForm.BOUND, null, TEXT),
				() -> keep(this.agency.worker, SampleForm.FREE, client, TEXT))) {
			assertThatExceptionOfType(NotFound.class).isThrownBy(wrong::run);
		}
	}

	@Test
	void aDraftThatBeganWithoutAClientMayGetOne() {
		ClientId client = this.agency.anyClient();
		keep(this.agency.worker, SampleForm.FREE, null, TEXT);

		keep(this.agency.worker, SampleForm.FREE, client, TEXT);

		assertThat(find(this.agency.worker)).map(DraftContent::client).contains(client);
	}

	@Test
	void aClientWhomThePersonMayNotSeeIsUnknown() {
		ClientId foreign = this.agency.client().of(this.agency.foreignWorker).save();

		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> keep(this.agency.worker, SampleForm.BOUND, foreign, TEXT));
	}

	@Test
	void anUnknownFormIsRefused() {
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> keep(this.agency.worker, "no-such-form", null, TEXT));
	}

	@Test
	void tooMuchTextIsRefused() {
		assertThatExceptionOfType(RuleViolated.class)
			.isThrownBy(() -> keep(this.agency.worker, SampleForm.FREE, null, "я".repeat(300_000)));
	}

	@Test
	void thePathMustBeOneOfOurs() {
		for (String path : List.of("//elsewhere.kz", "https://elsewhere.kz", "/\\elsewhere.kz", "clients")) {
			assertThatExceptionOfType(NotFound.class)
				.isThrownBy(() -> this.acting.as(this.agency.worker.actor(), () -> this.drafts
					.keep(new DraftContent(this.key, SampleForm.FREE, null, null, null, path, Map.of()))));
		}
	}

	@Test
	void myDraftsAreListedUntilDiscarded() {
		keep(this.agency.worker, SampleForm.FREE, null, TEXT);
		assertThat(mine()).extracting(DraftRow::formKey).containsExactly(this.key);

		this.acting.as(this.agency.worker.actor(), () -> this.drafts.discard(this.key));

		assertThat(mine()).isEmpty();
	}

	private List<DraftRow> mine() {
		return this.acting.as(this.agency.worker.actor(), () -> this.drafts.mine());
	}

	private Optional<DraftContent> find(Person person) {
		return this.acting.as(person.actor(), () -> this.drafts.find(this.key));
	}

	private Optional<DraftReceipt> keep(Person person, String form, @Nullable ClientId client, String text) {
		return this.acting.as(person.actor(), () -> this.drafts.keep(
				new DraftContent(this.key, form, client, null, null, "/contacts/new", Map.of("text", List.of(text)))));
	}

}
