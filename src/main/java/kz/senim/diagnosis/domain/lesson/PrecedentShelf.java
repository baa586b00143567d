package kz.senim.diagnosis.domain.lesson;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import kz.senim.audit.AuditTrail;
import kz.senim.diagnosis.similar.Precedent;
import kz.senim.kernel.Actor;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.Role;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.ConflictId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows all cards without a person; to supervisors, also the lessons that wait.
 */
@Service
public class PrecedentShelf {

	/** Counts the lessons that wait for the acting supervisor. */
	public static final String WAITING = """
			select case when exists (select 1 from staff where id = app.staff_id() and role = 'SUPERVISOR')
			       then (select count(*) from lesson where state = 'PROPOSED') else 0 end
			""";

	private final LessonStore store;

	private final JdbcClient jdbc;

	private final CurrentActor actor;

	private final AuditTrail trail;

	PrecedentShelf(LessonStore store, JdbcClient jdbc, CurrentActor actor, AuditTrail trail) {
		this.store = store;
		this.jdbc = jdbc;
		this.actor = actor;
		this.trail = trail;
	}

	/** The whole shelf. */
	@Transactional
	public Shelf open() {
		Actor person = this.actor.require();
		boolean releases = person.is(Role.SUPERVISOR);
		List<WaitingLesson> waiting = releases ? waiting() : List.of();
		if (!waiting.isEmpty()) {
			this.trail.listed("lessons", waiting.stream().map(WaitingLesson::client).distinct().toList(), Map.of());
		}
		return new Shelf(this.store.shelf(), waiting, releases);
	}

	private List<WaitingLesson> waiting() {
		return this.jdbc
			.sql("""
					select l.conflict_id, l.client_id, c.number, c.title from lesson l join conflict c on c.id = l.conflict_id
					where l.state = 'PROPOSED' order by l.written_at limit 50
					""")
			.query((row, number) -> new WaitingLesson(new ConflictId(row.getObject("conflict_id", UUID.class)),
					new ClientId(row.getObject("client_id", UUID.class)), row.getString("number"),
					row.getString("title")))
			.list();
	}

	/** A lesson that waits for release. */
	public record WaitingLesson(ConflictId conflict, ClientId client, String number, String title) {
	}

	/** The cards, the lessons that wait, and whether the person releases. */
	public record Shelf(List<Precedent> cards, List<WaitingLesson> waiting, boolean releases) {
	}

}
