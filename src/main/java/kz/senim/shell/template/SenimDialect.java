package kz.senim.shell.template;

import java.util.Set;
import java.util.function.UnaryOperator;

import kz.senim.shell.form.FormView;
import kz.senim.shell.text.Texts;

import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.standard.StandardDialect;

/**
 * Gives templates {@code #form} (see {@link FormView}), and lets {@code th:each},
 * {@code th:if} and {@code th:unless} decide before {@code th:replace} of the same tag,
 * as everybody reads it. Plain Thymeleaf replaces first and forgets the condition.
 * {@code th:options} and {@code th:chips} draw many answers at once (ADR 0040).
 */
public final class SenimDialect extends AbstractProcessorDialect implements IExpressionObjectDialect {

	private static final String NAME = "form";

	private final Texts texts;

	private final ChoiceDrawing drawing;

	public SenimDialect(Texts texts, UnaryOperator<String> icons) {
		super("Senim", StandardDialect.PREFIX, StandardDialect.PROCESSOR_PRECEDENCE);
		this.texts = texts;
		this.drawing = new ChoiceDrawing(icons);
	}

	@Override
	public Set<IProcessor> getProcessors(String prefix) {
		return Set.of(new EarlyEach(prefix), new EarlyCondition(prefix, "if", true),
				new EarlyCondition(prefix, "unless", false), new Choices(prefix, Choices.OPTIONS, this.drawing),
				new Choices(prefix, Choices.CHIPS, this.drawing));
	}

	@Override
	public IExpressionObjectFactory getExpressionObjectFactory() {
		return new IExpressionObjectFactory() {

			@Override
			public Set<String> getAllExpressionObjectNames() {
				return Set.of(NAME);
			}

			@Override
			public Object buildObject(IExpressionContext context, String expressionObjectName) {
				return new FormView(context, SenimDialect.this.texts);
			}

			@Override
			public boolean isCacheable(String expressionObjectName) {
				return false;
			}
		};
	}

}
