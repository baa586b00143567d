package kz.senim.shell.template;

import java.util.List;

import kz.senim.shell.form.FormView;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.util.EvaluationUtils;

/**
 * {@code th:options="${items}"} and {@code th:chips="${items}"}: puts the answers in the
 * tag's place. Reads the variables {@code path}, {@code chosen}, {@code multi} and
 * {@code tile} around it.
 */
final class Choices extends AbstractAttributeTagProcessor {

	static final String OPTIONS = "options";

	static final String CHIPS = "chips";

	private static final int PRECEDENCE = 1300;

	private final ChoiceDrawing drawing;

	Choices(String prefix, String attribute, ChoiceDrawing drawing) {
		super(TemplateMode.HTML, prefix, null, false, attribute, true, PRECEDENCE, true);
		this.drawing = drawing;
	}

	@Override
	protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName attribute,
			String value, IElementTagStructureHandler handler) {
		Object items = StandardExpressions.getExpressionParser(context.getConfiguration())
			.parseExpression(context, value)
			.execute(context);
		Iterable<?> all = (items instanceof Iterable<?> several) ? several : List.of();
		List<?> chosen = (context.getVariable("chosen") instanceof List<?> some) ? some : List.of();
		if (OPTIONS.equals(attribute.getAttributeName())) {
			handler.replaceWith(this.drawing.options(all, chosen), false);
			return;
		}
		String path = String.valueOf(context.getVariable("path"));
		handler.replaceWith(this.drawing.chips(all,
				new ChoiceDrawing.Look(path, FormView.idOf(path),
						EvaluationUtils.evaluateAsBoolean(context.getVariable("multi")),
						Boolean.TRUE.equals(context.getVariable("tile")), chosen)),
				false);
	}

}
