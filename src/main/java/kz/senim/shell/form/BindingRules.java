package kz.senim.shell.form;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.servlet.mvc.method.annotation.ExtendedServletRequestDataBinder;

/**
 * How every form is bound: text is cleaned, headers are no fields, and what is wrong is
 * said about all fields at once.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class BindingRules {

	private final ObjectProvider<LocalValidatorFactoryBean> validators;

	BindingRules(ObjectProvider<LocalValidatorFactoryBean> validators) {
		this.validators = validators;
	}

	/**
	 * Boot's wrapper around the validator cannot check single values, so that after one
	 * date that cannot be read no other field of a record would be checked.
	 */
	@InitBinder
	void rules(WebDataBinder binder) {
		if (binder.getValidator() != null) {
			this.validators.ifAvailable(binder::setValidator);
		}
		binder.registerCustomEditor(String.class, new TextEditor());
		if (binder instanceof ExtendedServletRequestDataBinder servlet) {
			servlet.addHeaderPredicate((name) -> false);
		}
	}

}
