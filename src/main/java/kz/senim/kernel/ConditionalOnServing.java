package kz.senim.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;

/**
 * Only where this process serves people: not while it runs one command and ends.
 */
@Documented
@Target({ ElementType.TYPE, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnBooleanProperty(name = ConditionalOnServing.PROPERTY, matchIfMissing = true)
public @interface ConditionalOnServing {

	/** Set to false by a command. */
	String PROPERTY = "senim.serving";

}
