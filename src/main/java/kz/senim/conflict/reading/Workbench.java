package kz.senim.conflict.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import kz.senim.audit.AuditTrail;
import kz.senim.client.ClientRef;
import kz.senim.client.Clients;
import kz.senim.conflict.ConflictPanel;
import kz.senim.conflict.ConflictPanel.PanelContent;
import kz.senim.conflict.ConflictSheet;
import kz.senim.conflict.Conflicts;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.kernel.id.ConflictId;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the whole workbench of a conflict, panels of higher modules included, and leaves
 * the row in the trail.
 */
@Service
public class Workbench {

	private final Conflicts conflicts;

	private final Clients clients;

	private final WorkbenchParts parts;

	private final ObjectProvider<ConflictPanel> panels;

	private final AuditTrail trail;

	Workbench(Conflicts conflicts, Clients clients, WorkbenchParts parts, ObjectProvider<ConflictPanel> panels,
			AuditTrail trail) {
		this.conflicts = conflicts;
		this.clients = clients;
		this.parts = parts;
		this.panels = panels;
		this.trail = trail;
	}

	/**
	 * @throws kz.senim.kernel.NotFound if unknown or not visible
	 */
	@Transactional
	public WorkbenchView open(ConflictId id) {
		ConflictSheet sheet = this.conflicts.sheet(id);
		ConflictRef ref = sheet.ref();
		this.trail.viewed("conflict", ref.client(), id.value());
		return new WorkbenchView(this.clients.require(ref.client()), sheet, this.parts.story(id), this.parts.locks(id),
				this.parts.people(sheet), this.parts.parent(sheet), this.parts.days(sheet), columns(ref));
	}

	/** What is stated, for a page that changes it. */
	@Transactional
	public OpenedSheet sheet(ConflictId id) {
		ConflictSheet sheet = this.conflicts.sheet(id);
		this.trail.viewed("conflict", sheet.ref().client(), id.value());
		return new OpenedSheet(this.clients.require(sheet.ref().client()), sheet);
	}

	/** The sheet with its client. */
	public record OpenedSheet(ClientRef client, ConflictSheet sheet) {
	}

	private Map<String, List<PanelContent>> columns(ConflictRef ref) {
		return this.panels.stream()
			.sorted(Comparator.comparingInt(ConflictPanel::order))
			.map((panel) -> new Placed(panel.column(), panel.content(ref)))
			.filter((placed) -> placed.content != null)
			.collect(Collectors.groupingBy(Placed::column,
					Collectors.mapping((placed) -> Objects.requireNonNull(placed.content), Collectors.toList())));
	}

	private record Placed(String column, @Nullable PanelContent content) {
	}

}
