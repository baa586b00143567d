package kz.senim.reconciliation.domain;

import kz.senim.audit.AuditTrail;
import kz.senim.client.Clients;
import kz.senim.conflict.Conflicts;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.conflict.Settlements;
import kz.senim.contact.Contacts;
import kz.senim.kernel.id.ConflictId;
import kz.senim.task.Tasks;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the pages before and after a talk show.
 */
@Service
public class TalkPages {

	private final Conflicts conflicts;

	private final Memory memory;

	private final TalkReading talks;

	private final PreparationReading preparations;

	private final AuditTrail trail;

	TalkPages(Conflicts conflicts, Memory memory, TalkReading talks, PreparationReading preparations,
			AuditTrail trail) {
		this.conflicts = conflicts;
		this.memory = memory;
		this.talks = talks;
		this.preparations = preparations;
		this.trail = trail;
	}

	@Transactional
	public TalkScene scene(ConflictId id) {
		ConflictRef conflict = this.conflicts.require(id);
		this.trail.viewed("talk.form", conflict.client(), id.value());
		return new TalkScene(conflict, this.memory.clients.require(conflict.client()), this.conflicts.pairLocked(id),
				this.talks.of(id, conflict.cycle()), this.preparations.open(conflict).orElse(null),
				this.memory.contacts.lastWords(conflict.client()).orElse(null),
				this.memory.tasks.openSteps(conflict.client()).stream().filter(Tasks.OpenStep::overdue).toList(),
				this.memory.settlements.of(id).rights());
	}

	/** What other modules remember of the client. */
	@org.springframework.stereotype.Component
	record Memory(Clients clients, Contacts contacts, Tasks tasks, Settlements settlements) {
	}

}
