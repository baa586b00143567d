package kz.senim.access.domain.glass;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import kz.senim.access.domain.glass.Opened.Answer;
import kz.senim.kernel.Actor;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.notice.Notices;
import kz.senim.staff.StaffDirectory;
import kz.senim.staff.StaffRef;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Tells people of an access out of turn at once. A number that is unknown, restricted or
 * barred makes the same queries, whoever is told.
 */
@Component
class GlassNotices {

	private final Notices notices;

	private final StaffDirectory staff;

	private final CurrentActor currentActor;

	GlassNotices(Notices notices, StaffDirectory staff, CurrentActor currentActor) {
		this.notices = notices;
		this.staff = staff;
		this.currentActor = currentActor;
	}

	void opened(Broken broken, String number) {
		Map<String, String> arguments = arguments(number);
		String review = "/access/reviews/" + broken.id();
		if (broken.answer() == Answer.FILE) {
			List<StaffId> reviewer = (broken.reviewer() != null) ? List.of(broken.reviewer()) : List.of();
			this.notices.tell(reviewer, urgent("GLASS_OPENED", arguments, broken.client(), review));
			return;
		}
		this.notices.tell(ownSupervisor(), urgent("GLASS_CARD", arguments, null, null));
		this.notices.tell(broken.concerned(), broken.barred() ? urgent("GLASS_BARRED", arguments, broken.client(), null)
				: urgent("GLASS_RESTRICTED", arguments, broken.client(), review));
	}

	void called(UUID id, String number, @Nullable ClientId client, List<StaffId> named) {
		this.notices.tell(named, urgent("GLASS_SECOND", arguments(number), client, "/access/seconds/" + id));
	}

	private Map<String, String> arguments(String number) {
		return Map.of("number", number, "name", this.staff.get(me().requireStaff()).shortName());
	}

	private List<StaffId> ownSupervisor() {
		Actor me = me();
		return (me.team() == null) ? List.of()
				: this.staff.supervisorsAbove(me.team())
					.stream()
					.map(StaffRef::id)
					.filter((one) -> !me.is(one))
					.limit(1)
					.toList();
	}

	private Actor me() {
		return this.currentActor.require();
	}

	private static Notices.Message urgent(String kind, Map<String, String> arguments, @Nullable ClientId client,
			@Nullable String path) {
		return new Notices.Message(kind, arguments, client, path, true);
	}

}
