/**
 * The reflection diary: its author's alone, unless an entry is shared.
 */
@NullMarked
package kz.senim.review.domain.diary;

import org.jspecify.annotations.NullMarked;
