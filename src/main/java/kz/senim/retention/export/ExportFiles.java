package kz.senim.retention.export;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

/**
 * Both files of an export.
 */
@Component
class ExportFiles {

	private final ExportArchive archive;

	private final ExportPaper paper;

	ExportFiles(ExportArchive archive, ExportPaper paper) {
		this.archive = archive;
		this.paper = paper;
	}

	Map<ExportKind, byte[]> of(ExportLabel label, List<RecordSheet> sheets) {
		return Map.of(ExportKind.ZIP, this.archive.of(label, sheets), ExportKind.PDF, this.paper.of(label, sheets));
	}

}
