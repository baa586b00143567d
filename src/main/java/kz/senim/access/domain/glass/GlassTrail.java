package kz.senim.access.domain.glass;

import java.util.Map;
import java.util.UUID;

import kz.senim.access.domain.glass.Opened.Answer;
import kz.senim.audit.AuditTrail;
import kz.senim.kernel.Actor;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.id.ClientId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Rows of the trail of an access out of turn. A row in the person's own name never tells
 * whose number it was unless the file is open; a second row, in the name of the emergency
 * access itself, tells it to those who may read the client's rows.
 */
@Component
class GlassTrail {

	private static final Actor EMERGENCY = Actor.job("emergency-access");

	private static final String TABLE = "glass_request";

	private final AuditTrail audit;

	private final CurrentActor currentActor;

	GlassTrail(AuditTrail audit, CurrentActor currentActor) {
		this.audit = audit;
		this.currentActor = currentActor;
	}

	void opened(UUID id, Broken broken, BreakGlass wish) {
		boolean file = broken.answer() == Answer.FILE;
		this.audit.changed("glass.opened", TABLE, id, file ? broken.client() : null,
				Map.of("reason", wish.reason().name(), "answer", broken.answer().name()));
		if (!file) {
			behind("glass.asked", id, broken.client(), broken.barred());
		}
	}

	void shown(UUID id) {
		this.audit.changed("glass.cardShown", TABLE, id, null, Map.of());
	}

	void called(UUID id, @Nullable ClientId client) {
		this.audit.changed("glass.secondCalled", TABLE, id, null, Map.of());
		behind("glass.secondAsked", id, client, false);
	}

	void ended(UUID id, @Nullable ClientId file) {
		this.audit.changed("glass.ended", TABLE, id, file, Map.of("glass", id.toString()));
	}

	private void behind(String action, UUID id, @Nullable ClientId client, boolean barred) {
		String staff = this.currentActor.require().requireStaff().toString();
		this.currentActor.as(EMERGENCY, () -> {
			this.audit.changed(action, "glass_access", id, client,
					Map.of("glass", id.toString(), "staff", staff, "barred", barred));
			return true;
		});
	}

}
