package kz.senim.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a handler method that one person, and one source, may call only so often; beyond
 * it answers 429 with {@code Retry-After} and leaves a row in the trail. How often is set
 * under {@code senim.limits}; nodes share the count through the database.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Limited {

	/** What is limited. */
	Kind value();

	/** The kinds that have a limit of their own. */
	enum Kind {

		SEARCH, REVEAL, EXPORT, BREAK_GLASS, PASSWORD

	}

}
