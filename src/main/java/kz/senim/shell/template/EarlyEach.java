package kz.senim.shell.template;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.Each;
import org.thymeleaf.standard.expression.EachUtils;
import org.thymeleaf.standard.expression.IStandardExpression;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.util.StringUtils;

/**
 * {@code th:each}, run before a fragment takes the tag's place.
 */
final class EarlyEach extends AbstractAttributeTagProcessor {

	private static final int PRECEDENCE = 50;

	EarlyEach(String prefix) {
		super(TemplateMode.HTML, prefix, null, false, "each", true, PRECEDENCE, true);
	}

	@Override
	protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName attribute,
			String value, IElementTagStructureHandler handler) {
		Each each = EachUtils.parseEach(context, value);
		IStandardExpression status = each.getStatusVar();
		Object name = each.getIterVar().execute(context);
		Object statusName = (status != null) ? status.execute(context) : null;
		handler.iterateElement(StringUtils.toString(name), StringUtils.toString(statusName),
				each.getIterable().execute(context));
	}

}
