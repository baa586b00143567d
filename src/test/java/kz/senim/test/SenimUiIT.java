package kz.senim.test;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import kz.senim.test.browser.BrowserExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test in a browser, in the same context as {@link SenimIT}. A test method may ask for
 * a {@code Page} or a {@link kz.senim.test.browser.Browsing}; each test has a browser
 * context of its own. Paths are relative: {@code page.navigate("/login")}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SenimIT
@ExtendWith(BrowserExtension.class)
public @interface SenimUiIT {

}
