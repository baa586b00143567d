package kz.senim.conflict.web.elsewhere;

import java.util.List;

import kz.senim.conflict.Conflicts;
import kz.senim.contact.OpenConflictSource;
import kz.senim.kernel.id.ClientId;

import org.springframework.stereotype.Component;

/**
 * The client's open conflicts in the strip above the contact form.
 */
@Component
class OpenConflictsStrip implements OpenConflictSource {

	private final Conflicts conflicts;

	OpenConflictsStrip(Conflicts conflicts) {
		this.conflicts = conflicts;
	}

	@Override
	public List<OpenConflict> openFor(ClientId client) {
		return this.conflicts.open(client)
			.stream()
			.map((one) -> new OpenConflict(one.number(), one.acuteness(), "/conflicts/" + one.id()))
			.toList();
	}

}
