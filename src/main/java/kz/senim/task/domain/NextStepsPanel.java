package kz.senim.task.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import kz.senim.client.ClientPanel;
import kz.senim.client.ClientRef;
import kz.senim.kernel.Almaty;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The client's next steps and meetings, on the card.
 */
@Component
class NextStepsPanel implements ClientPanel {

	private final TaskReader reader;

	private final Clock clock;

	NextStepsPanel(TaskReader reader, Clock clock) {
		this.reader = reader;
		this.clock = clock;
	}

	@Override
	public int order() {
		return 200;
	}

	@Override
	public @Nullable PanelContent content(ClientRef client) {
		List<TaskView> open = this.reader.openOf(client.id());
		Model model = new Model(client, open, LocalDate.ofInstant(this.clock.instant(), Almaty.ZONE));
		return new PanelContent("next-steps", "task.panel.title", open.size(), "task/panels :: next", model);
	}

	/** What the panel draws. */
	public record Model(ClientRef client, List<TaskView> tasks, LocalDate today) {
	}

}
