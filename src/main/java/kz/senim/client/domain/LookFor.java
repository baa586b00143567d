package kz.senim.client.domain;

import java.time.LocalDate;
import java.util.List;

import kz.senim.client.domain.family.FamilyLink;
import kz.senim.client.domain.phone.Phone;
import kz.senim.client.person.Iin;
import kz.senim.client.person.NameKeys;
import org.jspecify.annotations.Nullable;

/**
 * The person who is looked for before a file is made.
 *
 * @param keys keys of the name; empty where there is none
 * @param family relatives, who are surely others
 */
public record LookFor(NameKeys keys, @Nullable Iin iin, List<Phone> phones, @Nullable LocalDate birthDate,
		List<FamilyLink> family) {
}
