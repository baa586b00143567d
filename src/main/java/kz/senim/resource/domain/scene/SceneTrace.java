package kz.senim.resource.domain.scene;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import kz.senim.audit.AuditTrail;
import kz.senim.kernel.Almaty;

import org.springframework.stereotype.Component;

/**
 * Tells the trail whose conflicts a page showed, and the page what day it is.
 */
@Component
public class SceneTrace {

	private final AuditTrail trail;

	private final Clock clock;

	SceneTrace(AuditTrail trail, Clock clock) {
		this.trail = trail;
		this.clock = clock;
	}

	public LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), Almaty.ZONE);
	}

	/** The map showed these. */
	void mapped(Scene scene) {
		this.trail.listed("conflictMap", scene.clients(), details(scene));
	}

	/** The page of hours showed these. */
	public void planned(Scene scene) {
		this.trail.listed("conflictHours", scene.clients(), details(scene));
	}

	private static Map<String, ?> details(Scene scene) {
		return Map.of("scope", scene.scope().kind().name(), "count", scene.nodes().size());
	}

}
