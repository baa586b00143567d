package kz.senim.catalog.web;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import kz.senim.catalog.domain.CatalogEdit;
import kz.senim.catalog.domain.CatalogRow;
import org.jspecify.annotations.Nullable;

/**
 * A code as typed.
 *
 * @param code only for a new one
 * @param baseEn the English label when the form was opened; likewise {@code baseRu},
 * {@code baseKk}
 */
record ItemForm(@Nullable @Size(max = 40) String code, @Nullable @Size(max = 400) String en,
		@Nullable @Size(max = 400) String ru, @Nullable @Size(max = 400) String kk,
		@Nullable @Min(0) @Max(100_000) Integer position, @Nullable LocalDate validFrom, @Nullable LocalDate validTo,
		@Nullable Long version, @Nullable UUID formKey, @Nullable String baseEn, @Nullable String baseRu,
		@Nullable String baseKk) {

	static ItemForm blank() {
		return new ItemForm("X_", null, null, null, null, null, null, null, null, null, null, null);
	}

	static ItemForm of(CatalogRow row, boolean open) {
		return new ItemForm(null, row.en(), row.ru(), row.kk(), open ? row.position() : null, row.validFrom(),
				row.validTo(), row.version(), null, row.en(), row.ru(), row.kk());
	}

	CatalogEdit toCommand(String list, String item) {
		return new CatalogEdit(list, item, text(this.en), text(this.ru), text(this.kk), this.position, this.validFrom,
				this.validTo, (this.version != null) ? this.version : -1,
				new CatalogEdit.Opened(text(this.baseEn), text(this.baseRu), text(this.baseKk)));
	}

	/** The code of a new item as it would be stored. */
	String newCode() {
		return (this.code != null) ? this.code.strip().toUpperCase(java.util.Locale.ROOT) : "";
	}

	private static @Nullable String text(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

}
