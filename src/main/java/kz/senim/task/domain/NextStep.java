package kz.senim.task.domain;

import kz.senim.client.ClientGlances;
import kz.senim.kernel.id.ClientId;

import org.springframework.stereotype.Component;

/**
 * Keeps the next open step of a client in the client's glance.
 */
@Component
class NextStep {

	private final TaskReader reader;

	private final ClientGlances glances;

	NextStep(TaskReader reader, ClientGlances glances) {
		this.reader = reader;
		this.glances = glances;
	}

	/** To be called in the transaction of the change, after it was flushed. */
	void refresh(ClientId client) {
		this.reader.openOf(client)
			.stream()
			.findFirst()
			.ifPresentOrElse((next) -> this.glances.nextStepChanged(client, next.title(), next.dueOn()),
					() -> this.glances.nextStepChanged(client, null, null));
	}

}
