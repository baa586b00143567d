package kz.senim.catalog.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What an admin wishes a code to look like.
 *
 * @param position place in the list, or null to leave it or to put it at the end
 * @param version the version at which editing began; of no meaning for a new code
 * @param opened the labels as they stood when the form was opened, for the page that
 * compares
 */
public record CatalogEdit(String list, String code, @Nullable String en, @Nullable String ru, @Nullable String kk,
		@Nullable Integer position, @Nullable LocalDate validFrom, @Nullable LocalDate validTo, long version,
		Opened opened) {

	CatalogRow appliedTo(CatalogRow row) {
		return new CatalogRow(row.list(), row.code(), this.en, this.ru, this.kk,
				(this.position != null) ? this.position : row.position(), this.validFrom, this.validTo, row.details(),
				this.version);
	}

	/** Labels at the time the form was opened. */
	public record Opened(@Nullable String en, @Nullable String ru, @Nullable String kk) {
	}

}
