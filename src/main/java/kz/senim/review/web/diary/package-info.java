/**
 * Pages of the reflection diary.
 */
@NullMarked
package kz.senim.review.web.diary;

import org.jspecify.annotations.NullMarked;
