package kz.senim.client.domain.duplicate;

import java.time.LocalDate;
import java.util.List;

import kz.senim.client.person.NameKeys;
import org.jspecify.annotations.Nullable;

/**
 * The person who is looked for in the register.
 *
 * @param iinIndex keyed hash of the IIN, or null
 * @param phones numbers in E.164 form
 * @param keys keys of the name; empty for anonymous clients
 */
@SuppressWarnings("ArrayRecordComponent")
public record Candidate(byte @Nullable [] iinIndex, List<String> phones, NameKeys keys, @Nullable LocalDate birthDate) {
}
