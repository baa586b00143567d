package kz.senim.catalog.domain.knowledge;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A card as stored.
 *
 * @param edited whether an admin has changed it
 */
public record KnowledgeRow(String list, String code, int position, @Nullable String en, @Nullable String ru,
		@Nullable String kk, boolean edited, long version) {

	/** The lists that have cards. */
	public static final List<String> LISTS = List.of("conflict_cause", "gesture", "behaviour_model", "client_barrier");

	/** The text in a language, else in another one. */
	public String in(String language) {
		return Stream.of(plain(language), this.ru, this.kk, this.en).filter(Objects::nonNull).findFirst().orElse("");
	}

	/** The text in exactly that language, or null. */
	public @Nullable String plain(String language) {
		return switch (language) {
			case "en" -> this.en;
			case "kk" -> this.kk;
			default -> this.ru;
		};
	}

}
