package kz.senim.notice;

import java.util.Collection;
import java.util.Map;

import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Tells people things, in the caller's transaction.
 */
public interface Notices {

	void tell(StaffId recipient, Message message);

	/**
	 * Tells all of them at once: the same work for one, many or none, so that nobody can
	 * measure how many were told.
	 */
	void tell(Collection<StaffId> recipients, Message message);

	/**
	 * What a notice says.
	 *
	 * @param kind names the text {@code notice.kind.<kind>} in the message files
	 * @param arguments named arguments of the text: codes, numbers of files, dates, no
	 * names of clients
	 * @param client whom it is about, or null
	 * @param path the page to open, or null
	 * @param urgent whether it goes to the next person when nobody reads it
	 */
	record Message(String kind, Map<String, String> arguments, @Nullable ClientId client, @Nullable String path,
			boolean urgent) {
	}

}
