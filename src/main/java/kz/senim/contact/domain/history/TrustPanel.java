package kz.senim.contact.domain.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.senim.client.ClientPanel;
import kz.senim.client.ClientRef;
import kz.senim.contact.Contacts.TrustPoint;
import kz.senim.contact.Contacts;
import kz.senim.contact.OpenConflictSource;
import kz.senim.kernel.Almaty;
import kz.senim.shell.chart.Strip;
import kz.senim.shell.text.Texts;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Trust in two lines, worker and client, never an average, with the conflicts of that
 * time; a sentence that reads them, with n.
 */
@Component
class TrustPanel implements ClientPanel {

	private static final int POINTS = 12;

	private final Contacts contacts;

	private final Texts texts;

	private final ObjectProvider<OpenConflictSource> conflicts;

	TrustPanel(Contacts contacts, Texts texts, ObjectProvider<OpenConflictSource> conflicts) {
		this.contacts = contacts;
		this.texts = texts;
		this.conflicts = conflicts;
	}

	@Override
	public int order() {
		return 100;
	}

	@Override
	public @Nullable PanelContent content(ClientRef client) {
		List<TrustPoint> points = this.contacts.trust(client.id(), POINTS);
		String words = points.isEmpty() ? this.texts.of("contact.trust.none")
				: Stream
					.of(sentence("worker", points, TrustPoint::byWorker),
							sentence("client", points, TrustPoint::byClient))
					.collect(Collectors.joining(" "));
		Strip strip = new Strip(points.stream().map(TrustPanel::point).toList(), events(client, points), words);
		return new PanelContent("trust", "contact.trust.title", null, "contact/panels :: trust",
				new Model(strip, words, points.size()));
	}

	/** Conflicts since the first rating, as «КФ-118». */
	private List<Strip.Event> events(ClientRef client, List<TrustPoint> points) {
		if (points.isEmpty()) {
			return List.of();
		}
		return this.conflicts.stream()
			.flatMap((source) -> source.since(client.id(), points.get(0).at()).stream())
			.map((one) -> new Strip.Event(LocalDate.ofInstant(one.at(), Almaty.ZONE),
					one.number().replaceFirst("-\\d{4}-0*", "-")))
			.toList();
	}

	private String sentence(String rater, List<TrustPoint> points, Function<TrustPoint, @Nullable Integer> of) {
		List<Integer> marks = points.stream().map(of).filter(Objects::nonNull).toList();
		if (marks.isEmpty()) {
			return this.texts.of("contact.trust." + rater + "None");
		}
		return this.texts.of("contact.trust." + rater, "from", marks.get(0), "to", marks.get(marks.size() - 1), "n",
				marks.size());
	}

	private static Strip.Point point(TrustPoint one) {
		return new Strip.Point(LocalDate.ofInstant(one.at(), Almaty.ZONE), one.byWorker(), one.byClient());
	}

	/** What the panel draws. */
	record Model(Strip strip, String words, int n) {
	}

}
