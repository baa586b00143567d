package kz.senim.shell.template;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.standard.processor.AbstractStandardConditionalVisibilityTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.util.EvaluationUtils;

/**
 * {@code th:if} and {@code th:unless}, decided before a fragment takes the tag's place.
 */
final class EarlyCondition extends AbstractStandardConditionalVisibilityTagProcessor {

	private static final int PRECEDENCE = 60;

	private final boolean wanted;

	EarlyCondition(String prefix, String attribute, boolean wanted) {
		super(TemplateMode.HTML, prefix, attribute, PRECEDENCE);
		this.wanted = wanted;
	}

	@Override
	protected boolean isVisible(ITemplateContext context, IProcessableElementTag tag, AttributeName attribute,
			String value) {
		Object result = StandardExpressions.getExpressionParser(context.getConfiguration())
			.parseExpression(context, value)
			.execute(context);
		return EvaluationUtils.evaluateAsBoolean(result) == this.wanted;
	}

}
