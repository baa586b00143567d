/**
 * What is stated about a conflict: parties, causes, rights, emotions and the story, as
 * values.
 */
@NullMarked
package kz.senim.conflict.domain.fact;

import org.jspecify.annotations.NullMarked;
