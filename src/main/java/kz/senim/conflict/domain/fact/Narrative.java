package kz.senim.conflict.domain.fact;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What happened: the facts in whose words, the interpretation apart, the client's voice.
 *
 * @param tension 0–10 as felt at the beginning, or null
 */
@Embeddable
public record Narrative(String title, Instant aroseAt, @Column(name = "arose_place") @Nullable String place,
		@Nullable String facts, @Enumerated(EnumType.STRING) @Nullable WordsOf factsWordsOf,
		@Nullable String interpretation, @Nullable String clientVoice,
		@JdbcTypeCode(SqlTypes.CHAR) @Nullable String clientVoiceLang,
		@JdbcTypeCode(SqlTypes.SMALLINT) @Nullable Integer tension) {
}
