package kz.senim.shell.log;

import ch.qos.logback.classic.pattern.ClassicConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;

/**
 * The message of a line of the log, on one line.
 */
public class SafeMessage extends ClassicConverter {

	@Override
	public String convert(ILoggingEvent event) {
		return OneLine.of(event.getFormattedMessage());
	}

}
