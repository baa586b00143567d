package kz.senim.shell.binding;

import jakarta.servlet.ServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.ExtendedServletRequestDataBinder;

/**
 * Binds the fields of a form. A name that fits no field, such as {@code title[0]},
 * {@code lines[x].text} or {@code .}, over which the binding falls, comes from no page of
 * ours: it is a bad request.
 */
class StrictBinder extends ExtendedServletRequestDataBinder {

	StrictBinder(@Nullable Object target, String name) {
		super(target, name);
	}

	@Override
	public void construct(ServletRequest request) {
		refusing(() -> super.construct(request));
	}

	@Override
	public void bind(ServletRequest request) {
		refusing(() -> super.bind(request));
	}

	private static void refusing(Runnable binding) {
		try {
			binding.run();
		}
		catch (ResponseStatusException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Fields that fit no form", ex);
		}
	}

}
