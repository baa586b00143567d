package kz.senim.contact.domain.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import kz.senim.contact.OpenConflictSource.OpenConflict;
import kz.senim.contact.OpenConflictSource;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.kernel.id.TaskId;
import kz.senim.task.Tasks;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Where the form's knowledge comes from: former contacts, the plan, open conflicts.
 */
@Component
class ContactDeskSources {

	private final FormerContacts former;

	private final Tasks tasks;

	private final ObjectProvider<OpenConflictSource> conflicts;

	ContactDeskSources(FormerContacts former, Tasks tasks, ObjectProvider<OpenConflictSource> conflicts) {
		this.former = former;
		this.tasks = tasks;
		this.conflicts = conflicts;
	}

	Former former(ClientId client, StaffId me) {
		return this.former.of(client, me);
	}

	Map<String, Map<String, Long>> habits(StaffId me) {
		return this.former.habits(me);
	}

	Optional<Tasks.Meeting> meeting(@Nullable TaskId id, ClientId client) {
		return Optional.ofNullable(id)
			.flatMap(this.tasks::meeting)
			.filter((one) -> one.open() && one.client().equals(client));
	}

	List<Tasks.OpenStep> steps(ClientId client) {
		return this.tasks.openSteps(client);
	}

	List<OpenConflict> conflicts(ClientId client) {
		return this.conflicts.stream().flatMap((source) -> source.openFor(client).stream()).toList();
	}

}
