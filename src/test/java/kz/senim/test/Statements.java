package kz.senim.test;

import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Listens to the statements that services send through JDBC, so that a test can count a
 * page's queries.
 */
public final class Statements {

	private Statements() {
	}

	/** The queries (no writes) that the work sends on this thread. */
	public static List<String> queriesOf(Runnable work) {
		Logger logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
		Level before = logger.getLevel();
		ListAppender<ILoggingEvent> heard = new ListAppender<>();
		heard.start();
		logger.addAppender(heard);
		logger.setLevel(Level.DEBUG);
		try {
			work.run();
		}
		finally {
			logger.detachAppender(heard);
			logger.setLevel(before);
		}
		String thread = Thread.currentThread().getName();
		return heard.list.stream()
			.filter((event) -> event.getThreadName().equals(thread))
			.map(ILoggingEvent::getFormattedMessage)
			.filter((line) -> line.matches("(?s)Executing (prepared )?SQL (statement|query) \\[\\s*(select|with)\\b.*"))
			.toList();
	}

}
