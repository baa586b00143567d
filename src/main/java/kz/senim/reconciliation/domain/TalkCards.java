package kz.senim.reconciliation.domain;

import java.util.ArrayList;
import java.util.List;

import kz.senim.catalog.CodeLists;
import kz.senim.reconciliation.GestureResponse;
import kz.senim.reconciliation.Marks;
import kz.senim.reconciliation.TalkView;
import kz.senim.shell.chart.BeforeAfter;
import kz.senim.shell.text.Texts;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Puts talks into the words of the page's language.
 */
@Component
public class TalkCards {

	private final CodeLists lists;

	private final Texts texts;

	TalkCards(CodeLists lists, Texts texts) {
		this.lists = lists;
		this.texts = texts;
	}

	public TalkCard of(TalkView talk) {
		return new TalkCard(talk, moves(talk.marks()), talk.gestures().stream().map(this::line).toList(),
				talk.attitudes().stream().map((one) -> this.lists.label("gesture", one.name())).toList());
	}

	/** The rails of a talk, or of several from the first to the last mark. */
	public List<BeforeAfter> moves(Marks marks) {
		List<BeforeAfter> moves = new ArrayList<>();
		add(moves, "tension", marks.tensionBefore(), marks.tensionAfter());
		add(moves, "trust", marks.trustBefore(), marks.trustAfter());
		add(moves, "constructive", marks.constructiveBefore(), marks.constructiveAfter());
		return moves;
	}

	TalkCard.Line line(TalkView.Made made) {
		GestureResponse response = made.response();
		return new TalkCard.Line(made.id(), this.lists.label("gesture", made.gesture().name()),
				this.texts.of("reconciliation.madeBy." + made.by()),
				(response != null) ? this.lists.label("gesture_response", response.name()) : null,
				response != null && response.isGood(), made.turned(), made.error());
	}

	private void add(List<BeforeAfter> moves, String field, @Nullable Integer before, @Nullable Integer after) {
		if (before != null && after != null) {
			moves.add(new BeforeAfter(this.texts.of("reconciliation.field." + field), before, after));
		}
	}

}
