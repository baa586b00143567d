package kz.senim.conflict.domain.fact;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import kz.senim.conflict.ConflictStatus;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a cycle of the conflict led to.
 *
 * @param settledCycle the cycle that these facts belong to, or null where nothing is
 * recorded yet
 */
@Embeddable
public record SettledFacts(@Nullable String shortSettlement,
		@JdbcTypeCode(SqlTypes.SMALLINT) @Nullable Integer residualTension, @Nullable String madeClear,
		@Enumerated(EnumType.STRING) @Nullable ConflictStatus proposedClosing, @Nullable LocalDate recheckOn,
		@JdbcTypeCode(SqlTypes.SMALLINT) @Nullable Integer settledCycle) {

	public static final SettledFacts NONE = new SettledFacts(null, null, null, null, null, null);

	/** Settled by one sentence, the short way. */
	public static SettledFacts shortly(String how, int cycle) {
		return new SettledFacts(how, null, null, ConflictStatus.CLOSED_RESOLVED, null, cycle);
	}

	public SettledFacts proposing(@Nullable ConflictStatus closing) {
		return new SettledFacts(this.shortSettlement, this.residualTension, this.madeClear, closing, this.recheckOn,
				this.settledCycle);
	}

	public boolean isOfCycle(int cycle) {
		return this.settledCycle != null && this.settledCycle == cycle;
	}

}
