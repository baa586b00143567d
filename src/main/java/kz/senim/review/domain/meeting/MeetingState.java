package kz.senim.review.domain.meeting;

/**
 * What became of a supervision meeting.
 */
public enum MeetingState {

	PLANNED, HELD, CANCELLED

}
