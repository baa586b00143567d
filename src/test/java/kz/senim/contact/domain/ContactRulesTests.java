package kz.senim.contact.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import kz.senim.catalog.CodeItem;
import kz.senim.catalog.CodeLists;
import kz.senim.contact.domain.ContactRefused.Problem;
import kz.senim.contact.domain.entry.LogContact.Details;
import kz.senim.contact.domain.entry.LogContact.Frame;
import kz.senim.contact.domain.entry.LogContact.Marks;
import kz.senim.contact.domain.entry.LogContact.Service;
import kz.senim.contact.domain.entry.LogContact.Story;
import kz.senim.contact.domain.entry.LogContact;
import kz.senim.contact.domain.entry.QuickPhrase;
import kz.senim.kernel.id.ClientId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ContactRulesTests {

	private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");

	private static final Story SILENT = new Story(null, List.of(), List.of(), null, List.of());

	private static final Story TOLD = new Story("Поговорили", List.of(), List.of(), null, List.of());

	private static final Marks NONE = new Marks(null, null, null);

	private final ContactRules rules = new ContactRules(new KnownCodes());

	@Test
	void asksWhatHappenedOfACompletedContact() {
		assertThat(fields(wish(frame("IN_PERSON", NOW), SILENT, NONE))).containsExactly("whatHappened");
	}

	@Test
	void takesAPhraseAServiceOrAnAdviceForWhatHappened() {
		Story phrase = new Story(null, List.of(QuickPhrase.PLAN_CHECKED), List.of(), null, List.of());
		Story service = new Story(null, List.of(), List.of(new Service("LEGAL", null, "GIVEN")), null, List.of());
		Story advice = new Story(null, List.of(), List.of(), "Позвонить", List.of());

		for (Story story : List.of(phrase, service, advice)) {
			assertThat(fields(wish(frame("IN_PERSON", NOW), story, NONE))).isEmpty();
		}
	}

	@Test
	void needsNoStoryWhereTheClientWasNotMet() {
		for (String outcome : List.of("NO_SHOW", "UNREACHED")) {
			Story story = new Story(null, List.of(), List.of(), null, List.of(outcome));
			assertThat(fields(wish(frame("IN_PERSON", NOW), story, NONE))).isEmpty();
		}
	}

	@Test
	void refusesATrustedNoShow() {
		Story story = new Story("x", List.of(), List.of(), null, List.of("NO_SHOW", "TRUST_UP"));

		assertThat(fields(wish(frame("IN_PERSON", NOW), story, NONE))).containsExactly("outcomes");
	}

	@Test
	void dropsRatingsServicesAndDetailsOfANoShow() {
		Story story = new Story("ждали", List.of(), List.of(new Service("LEGAL", null, "GIVEN")), "совет",
				List.of("NO_SHOW"));
		LogContact tidy = wish(frame("IN_PERSON", NOW), story, new Marks(5, 6, null)).tidy();

		assertThat(tidy.marks()).isEqualTo(NONE);
		assertThat(tidy.story().services()).isEmpty();
		assertThat(tidy.story().advice()).isNull();
		assertThat(tidy.story().whatHappened()).isEqualTo("ждали");
	}

	@Test
	void dropsThePlaceOfACallAndKeepsThatOfAVisit() {
		assertThat(wish(frame("PHONE", NOW), TOLD, NONE).tidy().frame().place()).isNull();
		assertThat(wish(frame("IN_PERSON", NOW), TOLD, NONE).tidy().frame().place()).isEqualTo("HOME");
	}

	@Test
	void refusesTheFuture() {
		assertThat(fields(wish(frame("PHONE", NOW.plusSeconds(1)), TOLD, NONE))).containsExactly("time");
	}

	@Test
	void refusesYearsThatMustBeAMistake() {
		assertThat(fields(wish(frame("PHONE", Instant.parse("1026-11-23T05:00:00Z")), TOLD, NONE)))
			.containsExactly("date");
	}

	@Test
	void refusesRatingsOutsideOfTheScaleAndUnknownCodes() {
		Frame frame = new Frame(NOW, 10, "UNKNOWN", "UNKNOWN", List.of("UNKNOWN"), null);
		Story story = new Story("x", List.of(), List.of(), null, List.of("UNKNOWN"));

		assertThat(fields(wish(frame, story, new Marks(11, -1, null)))).containsExactly("trust", "tension", "channel",
				"place", "purposes", "outcomes");
	}

	@Test
	void takesTheFirstPurposeForTheMainOneUnlessOneIsMarked() {
		assertThat(new Frame(NOW, 10, "PHONE", null, List.of("PLAN", "SUPPORT"), null).main()).isEqualTo("PLAN");
		assertThat(new Frame(NOW, 10, "PHONE", null, List.of("PLAN", "SUPPORT"), "SUPPORT").main())
			.isEqualTo("SUPPORT");
		Frame strange = new Frame(NOW, 10, "PHONE", null, List.of("PLAN"), "SUPPORT");
		assertThat(fields(wish(strange, TOLD, NONE))).containsExactly("mainPurpose");
	}

	@Test
	void isLateMoreThanADayAfterItEnded() {
		assertThat(Contact.isLate(NOW, 45, NOW.plusSeconds(24 * 3600 + 45 * 60))).isFalse();
		assertThat(Contact.isLate(NOW, 45, NOW.plusSeconds(24 * 3600 + 45 * 60 + 1))).isTrue();
	}

	private List<String> fields(LogContact wish) {
		return this.rules.problems(wish, NOW).stream().map(Problem::field).toList();
	}

	private static Frame frame(String channel, Instant at) {
		return new Frame(at, 30, channel, "HOME", List.of("PLAN"), null);
	}

	private static LogContact wish(Frame frame, Story story, Marks marks) {
		Details details = new Details(null, null, null, List.of(), false, List.of(), null, List.of(), List.of(),
				List.of(), List.of());
		return new LogContact(UUID.randomUUID(), ClientId.next(), List.of(), null, frame, story, marks, null, details);
	}

	/** Knows every code but UNKNOWN. */
	private static final class KnownCodes implements CodeLists {

		@Override
		public List<CodeItem> items(String list) {
			return List.of();
		}

		@Override
		public Optional<CodeItem> find(String list, @Nullable String code) {
			return "UNKNOWN".equals(code) ? Optional.empty()
					: Optional.of(new CodeItem(String.valueOf(code), "label", Map.of()));
		}

		@Override
		public String label(String list, String code) {
			return code;
		}

	}

}
