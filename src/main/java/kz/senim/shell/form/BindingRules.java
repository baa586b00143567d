package kz.senim.shell.form;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.servlet.mvc.method.annotation.ExtendedServletRequestDataBinder;

/**
 * How every form is bound: text is cleaned, headers are no fields, lists stay short.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class BindingRules {

	private static final int LONGEST_LIST = 200;

	@InitBinder
	void rules(WebDataBinder binder) {
		binder.registerCustomEditor(String.class, new TextEditor());
		binder.setAutoGrowCollectionLimit(LONGEST_LIST);
		if (binder instanceof ExtendedServletRequestDataBinder servlet) {
			servlet.addHeaderPredicate((name) -> false);
		}
	}

}
