package kz.senim.catalog.web.knowledge;

import jakarta.validation.constraints.Size;
import kz.senim.catalog.domain.knowledge.KnowledgeRow;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a card as typed.
 *
 * @param baseEn the English text when the form was opened; likewise {@code baseRu},
 * {@code baseKk}
 */
record KnowledgeForm(@Nullable @Size(max = 2000) String en, @Nullable @Size(max = 2000) String ru,
		@Nullable @Size(max = 2000) String kk, @Nullable Long version, @Nullable String baseEn, @Nullable String baseRu,
		@Nullable String baseKk) {

	static KnowledgeForm blank() {
		return new KnowledgeForm(null, null, null, null, null, null, null);
	}

	static KnowledgeForm of(KnowledgeRow row) {
		return new KnowledgeForm(row.en(), row.ru(), row.kk(), row.version(), row.en(), row.ru(), row.kk());
	}

	KnowledgeRow wish(String list, String code) {
		return row(list, code, this.en, this.ru, this.kk);
	}

	KnowledgeRow opened(String list, String code) {
		return row(list, code, this.baseEn, this.baseRu, this.baseKk);
	}

	private KnowledgeRow row(String list, String code, @Nullable String inEnglish, @Nullable String inRussian,
			@Nullable String inKazakh) {
		return new KnowledgeRow(list, code, 0, text(inEnglish), text(inRussian), text(inKazakh), true,
				(this.version != null) ? this.version : -1);
	}

	private static @Nullable String text(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

}
