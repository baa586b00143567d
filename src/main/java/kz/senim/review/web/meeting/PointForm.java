package kz.senim.review.web.meeting;

import org.jspecify.annotations.Nullable;

/**
 * A point of the agenda, a step agreed on, or what came of a point.
 *
 * @param words of a new point
 * @param what and who and due of an agreed step
 * @param outcome of a point that was talked about
 */
record PointForm(@Nullable String formKey, @Nullable String version, @Nullable String words, @Nullable String what,
		@Nullable String who, @Nullable String due, @Nullable String outcome) {

	static final PointForm BLANK = new PointForm(null, null, null, null, null, null, null);

	static final int POINT = 1000;

	static final int OUTCOME = 2000;

}
