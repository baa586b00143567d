package kz.senim.shell.binding;

import java.util.List;

import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.bind.support.WebBindingInitializer;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.InitBinderDataBinderFactory;
import org.springframework.web.method.support.InvocableHandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletRequestDataBinderFactory;

/**
 * Calls a controller again whose save met another save at the same instant: nothing of
 * the first call is kept, and the second sees that the record has changed and shows mine,
 * theirs and the base, instead of an error page on which the text is lost.
 */
class SenimHandlerAdapter extends RequestMappingHandlerAdapter {

	private static final int MOST_CALLS = 10;

	@Override
	protected @Nullable ModelAndView invokeHandlerMethod(HttpServletRequest request, HttpServletResponse response,
			HandlerMethod handlerMethod) throws Exception {
		for (int call = 1; call < MOST_CALLS; call++) {
			try {
				return super.invokeHandlerMethod(request, response, handlerMethod);
			}
			catch (OptimisticLockingFailureException | OptimisticLockException ex) {
				if (response.isCommitted()) {
					throw ex;
				}
				this.logger.info("Another save came first, looking again: " + ex.getMessage());
			}
		}
		return super.invokeHandlerMethod(request, response, handlerMethod);
	}

	@Override
	protected InitBinderDataBinderFactory createDataBinderFactory(List<InvocableHandlerMethod> binderMethods) {
		return new StrictFactory(binderMethods, getWebBindingInitializer());
	}

	private static final class StrictFactory extends ServletRequestDataBinderFactory {

		StrictFactory(List<InvocableHandlerMethod> binderMethods, @Nullable WebBindingInitializer initializer) {
			super(binderMethods, initializer);
		}

		@Override
		protected ServletRequestDataBinder createBinderInstance(@Nullable Object target, String name,
				NativeWebRequest request) {
			return new StrictBinder(target, name);
		}

	}

}
