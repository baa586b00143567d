package kz.senim.client.domain.card;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import kz.senim.client.ClientRef;
import kz.senim.client.TimelineSource;
import kz.senim.client.TimelineSource.Item;
import kz.senim.kernel.Page;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Merges what modules tell of a client, newest first, page by page.
 */
@Component
class Timeline {

	private static final int PAGE = 20;

	private static final Map<String, Set<String>> VIEWS = Map.of("contacts", Set.of("contact"), "conflicts",
			Set.of("conflict", "talk"), "steps", Set.of("step"));

	private static final Comparator<Item> NEWEST_FIRST = Comparator.comparing(Item::at)
		.reversed()
		.thenComparing(Item::id, Comparator.reverseOrder());

	private final List<TimelineSource> sources;

	Timeline(ObjectProvider<TimelineSource> sources) {
		this.sources = sources.orderedStream().toList();
	}

	/**
	 * One page.
	 * @param view contacts, conflicts or steps; anything else shows all
	 * @param after key of the page before, or null for the first page
	 */
	Page<Item> page(ClientRef client, @Nullable String view, @Nullable Instant after) {
		List<Item> merged = this.sources.stream()
			.filter((source) -> shown(source, view))
			.flatMap((source) -> source.items(client, after, PAGE + 1).stream())
			.sorted(NEWEST_FIRST)
			.toList();
		if (merged.size() <= PAGE) {
			return new Page<>(merged, null);
		}
		Instant last = merged.get(PAGE - 1).at();
		List<Item> page = Stream
			.concat(merged.stream().limit(PAGE), merged.stream().skip(PAGE).takeWhile((item) -> item.at().equals(last)))
			.toList();
		return new Page<>(page, (page.size() < merged.size()) ? Long.toString(last.toEpochMilli()) : null);
	}

	private static boolean shown(TimelineSource source, @Nullable String view) {
		Set<String> filters = (view != null) ? VIEWS.get(view) : null;
		return filters == null || filters.contains(source.filter());
	}

}
