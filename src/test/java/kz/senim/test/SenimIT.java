package kz.senim.test;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test with the whole application on PostgreSQL, as the application's role. All share
 * one context and one database: a test makes its own rows and counts only those. Inject
 * {@code MockMvc}, {@link TestClock}, {@link Acting}; prepare with
 * {@link TestDatabase#owner()}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestSetting.class)
@Import(TestBeans.class)
@ExtendWith(ClockReset.class)
public @interface SenimIT {

}
