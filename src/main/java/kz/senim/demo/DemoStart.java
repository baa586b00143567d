package kz.senim.demo;

import java.time.Clock;
import java.time.LocalDate;

import kz.senim.database.ConditionalOnEmbeddedDatabase;
import kz.senim.database.OwnerDatabase;
import kz.senim.kernel.Almaty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Loads the demo agency into an empty embedded database, before the first page is served.
 */
@Component
@ConditionalOnEmbeddedDatabase
class DemoStart implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(DemoStart.class);

	private final DemoProperties properties;

	private final DemoMark mark;

	private final OwnerDatabase database;

	private final ObjectProvider<DemoAgency> agency;

	private final Clock clock;

	private volatile boolean running;

	DemoStart(DemoProperties properties, DemoMark mark, OwnerDatabase database, ObjectProvider<DemoAgency> agency,
			Clock clock) {
		this.properties = properties;
		this.mark = mark;
		this.database = database;
		this.agency = agency;
		this.clock = clock;
	}

	@Override
	public void start() {
		if (this.properties.enabled() && isEmpty()) {
			this.agency.ifAvailable(this::load);
		}
		this.running = true;
	}

	private void load(DemoAgency agency) {
		long begin = System.nanoTime();
		// Before the data, so that whoever finds the data finds its password too.
		String password = this.mark.choosePassword(this.properties.password());
		this.mark.set(LocalDate.now(this.clock.withZone(Almaty.ZONE)));
		agency.load(password);
		log.info("Loaded the demo agency in {} s", (System.nanoTime() - begin) / 100_000_000 / 10.0);
	}

	private boolean isEmpty() {
		return this.database.inTransaction(
				(owner) -> owner.sql("select not exists (select 1 from staff)").query(Boolean.class).single());
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** Early: the web server starts near the end. */
	@Override
	public int getPhase() {
		return 0;
	}

}
