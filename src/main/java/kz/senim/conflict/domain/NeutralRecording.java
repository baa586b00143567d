package kz.senim.conflict.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import kz.senim.client.Clients;
import kz.senim.client.Clients.FilePurpose;
import kz.senim.conflict.ConflictSheet;
import kz.senim.conflict.Conflicts.Moved;
import kz.senim.conflict.domain.neutral.Recorders;
import kz.senim.conflict.reading.SheetReading;
import kz.senim.kernel.Actor;
import kz.senim.kernel.Forbidden;
import kz.senim.kernel.Role;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ConflictId;
import kz.senim.kernel.id.StaffId;
import kz.senim.notice.Notices;
import kz.senim.notice.Notices.Message;
import kz.senim.staff.StaffDirectory;
import kz.senim.staff.StaffRef;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A supervisor names a colleague who records a conflict that speaks of its worker; the
 * colleague sees the file until the conflict is closed.
 */
@Service
public class NeutralRecording {

	private final ConflictDoor door;

	private final Recorders recorders;

	private final Files files;

	private final Scene scene;

	private final JdbcClient jdbc;

	NeutralRecording(ConflictDoor door, Recorders recorders, Files files, Scene scene, JdbcClient jdbc) {
		this.door = door;
		this.recorders = recorders;
		this.files = files;
		this.scene = scene;
		this.jdbc = jdbc;
	}

	/** Whom the acting person can name: nobody unless a supervisor. */
	@Transactional(readOnly = true)
	public List<StaffRef> candidates(ConflictSheet sheet) {
		Actor person = this.scene.actor();
		if (!person.is(Role.SUPERVISOR) || sheet.involves(person.requireStaff())) {
			return List.of();
		}
		List<StaffRef> others = this.files.staff.ledBy(person.requireStaff())
			.stream()
			.filter((one) -> !sheet.involves(one.id()))
			.toList();
		Set<StaffId> able = this.files.clients.mayOpen(sheet.ref().client(),
				others.stream().map(StaffRef::id).toList());
		return others.stream().filter((one) -> able.contains(one.id())).toList();
	}

	/**
	 * Names the recorder.
	 * @throws RuleViolated if that person is a party or works elsewhere
	 * @throws kz.senim.kernel.StaleVersion if the conflict was changed meanwhile
	 */
	@Transactional
	public void name(ConflictId id, long version, StaffId recorder) {
		if (!this.scene.actor().is(Role.SUPERVISOR)) {
			throw new Forbidden("recorder");
		}
		Conflict conflict = this.door.edit(id, version);
		conflict.requireOpen();
		ConflictSheet sheet = this.files.sheets.of(conflict.ref());
		if (candidates(sheet).stream().noneMatch((one) -> one.id().equals(recorder))) {
			throw new RuleViolated("conflict.neutral.unfit", "recorder", Map.of());
		}
		this.recorders.of(id).ifPresent((before) -> close(conflict, before));
		this.jdbc.sql("update conflict set recorder_id = ? where id = ?").params(recorder.value(), id.value()).update();
		this.files.clients.openFile(conflict.client(), recorder, FilePurpose.RECORDER, id.value());
		this.door.changed(conflict, "recorderNamed", Map.of("recorder", recorder.toString()));
		this.files.notices.tell(recorder, new Message("CONFLICT_RECORDER", Map.of("number", conflict.ref().number()),
				conflict.client(), "/conflicts/" + id, false));
	}

	@EventListener
	void moved(Moved move) {
		if (!move.to().isOpen()) {
			Optional<StaffId> recorder = this.recorders.of(move.conflict().id());
			recorder.ifPresent((person) -> this.files.clients.closeFile(move.conflict().client(), person,
					FilePurpose.RECORDER, move.conflict().id().value()));
		}
	}

	private void close(Conflict conflict, StaffId before) {
		this.files.clients.closeFile(conflict.client(), before, FilePurpose.RECORDER, conflict.key().conflict());
	}

	/** What other modules do with it. */
	@Component("neutralFiles")
	record Files(Clients clients, StaffDirectory staff, Notices notices, SheetReading sheets) {
	}

}
