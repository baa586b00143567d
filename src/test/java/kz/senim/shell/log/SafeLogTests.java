package kz.senim.shell.log;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.MDC;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a request brings cannot write lines of the log of its own.
 */
@ExtendWith(OutputCaptureExtension.class)
class SafeLogTests {

	private static final String FORGED = "x\r\n2026-11-23T05:00:00Z  INFO 1 --- root signed in\u2028\u001b[2J\u202e";

	@Test
	void aMessageStaysOnItsLine(CapturedOutput output) throws Exception {
		logger().info("Not found: {}", FORGED);

		assertThat(output.getOut().lines()).hasSize(1);
		assertThat(output.getOut()).contains("Not found: x··2026-11-23").doesNotContain("\u001b", "\u202e", "\u2028");
	}

	@Test
	void theMessageOfAFailureToo(CapturedOutput output) throws Exception {
		logger().warn("Failed", new IllegalStateException(FORGED, new IllegalArgumentException("inner " + FORGED)));

		assertThat(output.getOut().lines()).noneMatch((line) -> line.startsWith("2026-11-23T05"));
		assertThat(output.getOut()).contains("IllegalStateException: x··", "Caused by: ", "inner x··",
				"\tat kz.senim.shell.log.SafeLogTests");
	}

	@Test
	void longNumbersLoseTheirDigits(CapturedOutput output) throws Exception {
		logger().info("IIN 900101300123, phone +77011234567, id 018f3a1c-0000-7000-8000-123456789012, took 1234 ms");

		assertThat(output.getOut()).contains("IIN #, phone #", "123456789012,", "1234 ms")
			.doesNotContain("900101300123", "7011234567");
	}

	private static Logger logger() throws Exception {
		LoggerContext context = new LoggerContext();
		context.setMDCAdapter(MDC.getMDCAdapter());
		JoranConfigurator configurator = new JoranConfigurator();
		configurator.setContext(context);
		configurator.doConfigure(SafeLogTests.class.getResource("/logback-spring.xml"));
		return context.getLogger("kz.senim.test");
	}

}
