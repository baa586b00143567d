package kz.senim.review.domain.own;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The worker's own answers: yes, no, or null where it does not apply.
 *
 * @param answers by the name of the question
 */
public record OwnAnswers(Map<String, @Nullable Boolean> answers, long version) {

	/** The five questions of a review, in its order. */
	public static final List<String> QUESTIONS = List.of("rightsNamed", "noReproach", "ethics", "clientVoice",
			"planFits");

	/** The answer as the forms write it: yes, no or na. */
	public String typed(String question) {
		Boolean answer = this.answers.get(question);
		return (answer == null) ? "na" : (answer ? "yes" : "no");
	}

	/** All answers as the forms write them. */
	public Map<String, String> typed() {
		Map<String, String> typed = new LinkedHashMap<>();
		QUESTIONS.forEach((question) -> typed.put(question, typed(question)));
		return typed;
	}

}
