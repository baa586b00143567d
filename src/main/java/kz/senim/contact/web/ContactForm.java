package kz.senim.contact.web;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The form of a contact as typed: texts only, so that nothing is lost whatever was typed;
 * {@link ContactFormReader} understands it.
 *
 * @param day today or yesterday; a typed date wins
 * @param minutes a chip; typed minutes win
 * @param family ids of family members who took part
 * @param familyTrust id, colon, rating of a family member
 * @param stepIn days from today; a typed date wins
 * @param clientFace 2, 5 or 8 by one of three faces; a number wins
 */
record ContactForm(@Nullable String formKey, @Nullable String meeting, @Nullable String day, @Nullable String date,
		@Nullable String time, @Nullable String minutes, @Nullable String minutesOther, @Nullable String channel,
		@Nullable String place, List<String> purposes, @Nullable String mainPurpose, List<String> family,
		List<String> familyTrust, @Nullable String whatHappened, List<String> phrases, List<String> services,
		@Nullable String serviceText, @Nullable String serviceResult, @Nullable String advice, @Nullable String trust,
		@Nullable String tension, List<String> outcomes, @Nullable String step, @Nullable String stepOwner,
		@Nullable String stepIn, @Nullable String stepDate, @Nullable String style, @Nullable String styleReason,
		@Nullable String clientTrust, @Nullable String clientFace, @Nullable String clientHow,
		@Nullable String understood, List<String> listening, @Nullable String retold, @Nullable String words,
		@Nullable String wordsLanguage, List<EmotionLine> emotions, @Nullable String clientExpects,
		@Nullable String clientMet, @Nullable String workerExpects, @Nullable String workerMet,
		List<StrengthLine> strengths, List<ParticipantLine> participants, List<String> support) {

	ContactForm {
		purposes = filled(purposes);
		family = filled(family);
		familyTrust = filled(familyTrust);
		phrases = filled(phrases);
		services = filled(services);
		outcomes = filled(outcomes);
		listening = filled(listening);
		support = filled(support);
		emotions = known(emotions);
		strengths = known(strengths);
		participants = known(participants);
	}

	private static List<String> filled(@Nullable List<String> typed) {
		return known(typed).stream().filter((one) -> !one.isBlank()).distinct().toList();
	}

	private static <T> List<T> known(@Nullable List<T> typed) {
		return (typed != null) ? typed.stream().filter(Objects::nonNull).toList() : List.of();
	}

	/** A feeling as typed. */
	record EmotionLine(@Nullable String side, @Nullable String code, @Nullable String before, @Nullable String after) {
	}

	/** A strength as typed. */
	record StrengthLine(@Nullable String domain, @Nullable String evidence) {
	}

	/** Somebody who took part, as typed. */
	record ParticipantLine(@Nullable String kind, @Nullable String name) {
	}

}
