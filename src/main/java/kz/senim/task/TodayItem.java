package kz.senim.task;

import java.util.List;

import kz.senim.kernel.Actor;
import kz.senim.kernel.id.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * What needs attention on Today, contributed by other modules.
 */
public interface TodayItem {

	/**
	 * Order of this source, ascending: returned reviews 100, missed steps 200, rechecks
	 * 300, drafts 400.
	 */
	int order();

	List<Attention> forToday(Actor actor);

	/**
	 * One thing that needs attention.
	 *
	 * @param icon id in the icon sheet
	 * @param title ready text in the language of the request
	 * @param detail ready text, or null
	 * @param client the client whose name is shown beside, or null
	 * @param due warn, late or null: how the detail is marked
	 * @param path the page to open
	 */
	record Attention(String icon, String title, @Nullable String detail, @Nullable ClientId client,
			@Nullable String due, String path) {
	}

}
