package kz.senim.retention.export;

import java.util.List;
import java.util.Map;

import kz.senim.retention.records.RecordTable;
import org.jspecify.annotations.Nullable;

/**
 * What one table holds about the person: the columns in order, and the rows by column.
 */
record RecordSheet(RecordTable table, List<String> columns, List<Map<String, @Nullable Object>> rows) {
}
