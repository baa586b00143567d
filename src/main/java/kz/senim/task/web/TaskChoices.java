package kz.senim.task.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import kz.senim.catalog.CodeLists;
import kz.senim.client.ClientRef;
import kz.senim.kernel.id.ClientId;
import kz.senim.shell.Choice;
import kz.senim.shell.form.DateFormatter;
import kz.senim.shell.text.Texts;
import kz.senim.task.Tasks.Owner;
import kz.senim.task.domain.PlanPage;

import org.springframework.stereotype.Component;

/**
 * The answers that the planning forms offer.
 */
@Component
class TaskChoices {

	private final PlanPage plan;

	private final CodeLists lists;

	private final Texts texts;

	TaskChoices(PlanPage plan, CodeLists lists, Texts texts) {
		this.plan = plan;
		this.lists = lists;
		this.texts = texts;
	}

	Page page(ClientId client, LocalDate today) {
		return new Page(this.plan.open(client), codes("contact_purpose"), codes("channel"), codes("contact_place"),
				owners(), days(today));
	}

	List<Choice> days(LocalDate today) {
		return Stream.of(0, 1, 3, 7, 14)
			.map((n) -> Choice.of(new DateFormatter().print(today.plusDays(n), Locale.ROOT),
					this.texts.of("task.days.in", "n", n)))
			.toList();
	}

	private List<Choice> owners() {
		return Stream.of(Owner.CLIENT, Owner.JOINT, Owner.WORKER)
			.map((owner) -> Choice.of(owner, this.texts.of("task.owner." + owner.name().toLowerCase(Locale.ROOT))))
			.toList();
	}

	private List<Choice> codes(String list) {
		return this.lists.items(list).stream().map((item) -> Choice.of(item.code(), item.label())).toList();
	}

	/** What a planning form needs beside the typed values. */
	record Page(ClientRef client, List<Choice> purposes, List<Choice> channels, List<Choice> places,
			List<Choice> owners, List<Choice> days) {
	}

}
