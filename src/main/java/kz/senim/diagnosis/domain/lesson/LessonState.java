package kz.senim.diagnosis.domain.lesson;

/**
 * How far a lesson has come: only a released one is seen by others.
 */
public enum LessonState {

	PROPOSED, RELEASED, DECLINED

}
