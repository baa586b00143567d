package kz.senim.client.web.file;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Relatives to link, as typed.
 */
record FamilyForm(@Nullable String formKey, List<FamilyPart> family) {

	FamilyForm(@Nullable String formKey, @Nullable List<@Nullable FamilyPart> family) {
		this.formKey = formKey;
		this.family = FamilyPart.lines(family);
	}

}
