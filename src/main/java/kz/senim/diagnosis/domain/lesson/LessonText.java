package kz.senim.diagnosis.domain.lesson;

/**
 * The words of a lesson, without names.
 *
 * @param situation how it came to be
 * @param helped what helped
 * @param lesson what to do next time
 * @param language kk, ru or en
 */
public record LessonText(String situation, String helped, String lesson, String language) {
}
