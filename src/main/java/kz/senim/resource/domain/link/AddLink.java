package kz.senim.resource.domain.link;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A link to be noted.
 *
 * @param other the conflict at the other end, or null if what was sent names none
 * @param feeds whether the conflict whose page it is feeds the other one, or is fed by it
 * @param strength 1–3
 */
public record AddLink(@Nullable UUID other, boolean feeds, int strength, String evidence) {
}
