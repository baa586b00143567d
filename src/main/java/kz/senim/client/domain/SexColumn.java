package kz.senim.client.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import kz.senim.client.person.Sex;
import org.jspecify.annotations.Nullable;

/**
 * Stores a sex as F or M.
 */
@Converter
public class SexColumn implements AttributeConverter<@Nullable Sex, @Nullable String> {

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable Sex sex) {
		return (sex != null) ? sex.name().substring(0, 1) : null;
	}

	@Override
	public @Nullable Sex convertToEntityAttribute(@Nullable String mark) {
		return of(mark);
	}

	/** The sex of a stored mark. */
	public static @Nullable Sex of(@Nullable String mark) {
		if (mark == null) {
			return null;
		}
		return mark.equals("F") ? Sex.FEMALE : Sex.MALE;
	}

}
