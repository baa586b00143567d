package kz.senim.shell.log;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import org.jspecify.annotations.Nullable;

/**
 * The failure of a line of the log: each message on one line, then where it happened.
 */
public class SafeFailure extends ThrowableHandlingConverter {

	private static final int DEEPEST = 20;

	@Override
	public String convert(ILoggingEvent event) {
		StringBuilder text = new StringBuilder();
		IThrowableProxy failure = event.getThrowableProxy();
		for (int depth = 0; failure != null && depth < DEEPEST; depth++) {
			text.append((depth > 0) ? "Caused by: " : "");
			append(text, failure);
			failure = failure.getCause();
		}
		return text.toString();
	}

	private static void append(StringBuilder text, IThrowableProxy failure) {
		text.append(failure.getClassName()).append(": ").append(OneLine.of(message(failure)));
		text.append(System.lineSeparator());
		StackTraceElementProxy[] frames = failure.getStackTraceElementProxyArray();
		for (int i = 0; i < frames.length - failure.getCommonFrames(); i++) {
			text.append('\t').append(frames[i]).append(System.lineSeparator());
		}
	}

	private static @Nullable String message(IThrowableProxy failure) {
		return failure.getMessage();
	}

}
