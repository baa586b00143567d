package kz.senim.client.web.file;

import org.jspecify.annotations.Nullable;

/**
 * Who the person is, as typed.
 */
record PersonPart(@Nullable String surname, @Nullable String given, @Nullable String patronymic,
		@Nullable String codeName, @Nullable String anonymous, @Nullable String addressAs, @Nullable String language,
		@Nullable String birthDate, @Nullable String sex, @Nullable String region, @Nullable String rural,
		@Nullable String category, @Nullable String requestWords, @Nullable String urgency) {

	static PersonPart blank(String language) {
		return new PersonPart(null, null, null, null, null, null, language, null, null, null, null, null, null,
				"PLANNED");
	}

}
