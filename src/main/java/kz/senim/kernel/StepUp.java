package kz.senim.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a handler method (or all of a controller) that only goes on if the person has
 * proved within the last five minutes to be the one signed in, by password or second
 * factor. Where not, the person is asked first and then comes back with everything typed.
 */
@Documented
@Target({ ElementType.METHOD, ElementType.TYPE })
@Retention(RetentionPolicy.RUNTIME)
public @interface StepUp {

}
