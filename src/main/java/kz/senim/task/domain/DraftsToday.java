package kz.senim.task.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import kz.senim.draft.DraftForm;
import kz.senim.draft.Drafts;
import kz.senim.kernel.Actor;
import kz.senim.shell.text.Formats;
import kz.senim.shell.text.Texts;
import kz.senim.task.TodayItem;

import org.springframework.stereotype.Component;

/**
 * The person's unfinished forms.
 */
@Component
class DraftsToday implements TodayItem {

	private final Drafts drafts;

	private final Texts texts;

	private final Formats formats;

	private final Map<String, String> labels;

	DraftsToday(Drafts drafts, List<DraftForm> forms, Texts texts, Formats formats) {
		this.drafts = drafts;
		this.labels = forms.stream().collect(Collectors.toMap(DraftForm::name, DraftForm::label));
		this.texts = texts;
		this.formats = formats;
	}

	@Override
	public int order() {
		return 400;
	}

	@Override
	public List<Attention> forToday(Actor actor) {
		return this.drafts.mine().stream().map(this::attention).toList();
	}

	private Attention attention(Drafts.DraftRow draft) {
		String title = this.texts.of(this.labels.getOrDefault(draft.form(), "task.draft.any"));
		String detail = this.texts.of("task.draft.kept", "when", this.formats.dateTime(draft.savedAt()));
		return new Attention("file-pencil", title, detail, draft.client(), null, draft.path());
	}

}
