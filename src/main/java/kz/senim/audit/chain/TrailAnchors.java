package kz.senim.audit.chain;

import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Seals each second and anchors each minute. Where either fails, pages go on: the rows
 * wait in the database, and the next turn takes them.
 */
@Component
class TrailAnchors {

	private static final Logger log = LoggerFactory.getLogger(TrailAnchors.class);

	private final TrailSealing sealing;

	private final AnchorFile file;

	private final Clock clock;

	TrailAnchors(TrailSealing sealing, AnchorFile file, Clock clock) {
		this.sealing = sealing;
		this.file = file;
		this.clock = clock;
	}

	@Scheduled(initialDelayString = "${senim.trail.seal-every:1s}", fixedDelayString = "${senim.trail.seal-every:1s}")
	void seal() {
		try {
			sealAll();
		}
		catch (DataAccessException | TransactionException ex) {
			log.warn("The trail could not be sealed; its rows wait: {}", ex.getClass().getSimpleName());
		}
	}

	@Scheduled(initialDelayString = "${senim.trail.anchor-every:1m}",
			fixedDelayString = "${senim.trail.anchor-every:1m}")
	void anchor() {
		try {
			anchorNow();
		}
		catch (DataAccessException | TransactionException ex) {
			log.warn("The trail could not be anchored: {}", ex.getClass().getSimpleName());
		}
		catch (IOException ex) {
			log.error("The trail could not be anchored in {}", this.file.path(), ex);
		}
	}

	/** Seals what waits and writes the head, if there is anything new. */
	Head anchorNow() throws IOException {
		sealAll();
		Head head = this.sealing.head();
		if (head.count() > 0) {
			this.file.add(head, this.clock.instant().truncatedTo(ChronoUnit.SECONDS));
		}
		return head;
	}

	private void sealAll() {
		while (this.sealing.step() == TrailSealing.STEP) {
			log.debug("Sealed {} rows of the trail", TrailSealing.STEP);
		}
	}

}
