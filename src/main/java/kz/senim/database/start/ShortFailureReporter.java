package kz.senim.database.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.util.StringUtils;

/**
 * Says in one line why the start failed: what is wrong, and what to do about it.
 */
class ShortFailureReporter implements FailureAnalysisReporter {

	private static final Logger log = LoggerFactory.getLogger(ShortFailureReporter.class);

	@Override
	public void report(FailureAnalysis analysis) {
		String action = StringUtils.hasText(analysis.getAction()) ? " " + analysis.getAction() : "";
		log.error("Senim did not start. {}{}", analysis.getDescription(), action);
	}

}
