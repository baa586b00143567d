package kz.senim.retention.domain;

import kz.senim.retention.records.RecordClass;
import org.jspecify.annotations.Nullable;

/**
 * A rule as an admin wants it; months are left as they are where the program sets them.
 */
public record EditRule(RecordClass recordClass, @Nullable Integer months, String basisRu, String basisKk,
		String basisEn, boolean confirmed, long version) {
}
