package kz.senim.shell.form;

import java.util.Set;

import kz.senim.shell.text.Texts;

import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/**
 * Gives templates {@code #form}: see {@link FormView}.
 */
public final class SenimDialect extends AbstractDialect implements IExpressionObjectDialect {

	private static final String NAME = "form";

	private final Texts texts;

	public SenimDialect(Texts texts) {
		super("Senim");
		this.texts = texts;
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
