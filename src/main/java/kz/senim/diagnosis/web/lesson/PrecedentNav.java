package kz.senim.diagnosis.web.lesson;

import kz.senim.diagnosis.domain.lesson.PrecedentShelf;
import kz.senim.kernel.Role;
import kz.senim.shell.NavEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The shelf of lessons in the menu; supervisors see how many wait for them.
 */
@Configuration(proxyBeanMethods = false)
class PrecedentNav {

	@Bean
	NavEntry precedentEntry() {
		return NavEntry.of("diagnosis.nav.precedents", "/precedents", "bulb", 70, Role.WORKER, Role.SUPERVISOR)
			.underMore()
			.countedBy(PrecedentShelf.WAITING);
	}

}
