package kz.senim.reconciliation.web.live;

import org.jspecify.annotations.Nullable;

/**
 * One entry of a live talk as it was pressed: the button says what is noted, the tile and
 * the giver beside it what belongs to it.
 *
 * @param gesture the tile that is chosen
 * @param by whose gesture it is
 * @param response the button that notes the gesture with its response
 * @param say language of the phrases
 */
record LiveForm(@Nullable String formKey, @Nullable String gesture, @Nullable String by, @Nullable String response,
		@Nullable String tension, @Nullable String trust, @Nullable String constructive, @Nullable String event,
		@Nullable String attitude, @Nullable String model, @Nullable String say) {

	static LiveForm blank(String language) {
		return new LiveForm(null, null, "WORKER", null, null, null, null, null, null, null, language);
	}

}
