package kz.senim.quality;

import kz.senim.SenimApplication;
import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/**
 * Modules know only the modules below them, and of those only the face.
 */
class ModularityTests {

	private final ApplicationModules modules = ApplicationModules.of(SenimApplication.class);

	@Test
	void modulesKeepTheirBorders() {
		this.modules.verify();
	}

	/** To {@code target/spring-modulith-docs}; {@code docs/modules} keeps a copy. */
	@Test
	void drawsTheModules() {
		new Documenter(this.modules).writeModulesAsPlantUml();
	}

}
