package kz.senim.security.factor;

import kz.senim.kernel.DemoInstallation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * As set under {@code senim.second-factor}; unset, the demo agency goes without and
 * everybody else does not.
 */
@Component
class SecondFactorSetting implements SecondFactorRule {

	private static final Logger log = LoggerFactory.getLogger(SecondFactorSetting.class);

	private final SecondFactorProperties properties;

	private final ObjectProvider<DemoInstallation> demo;

	SecondFactorSetting(SecondFactorProperties properties, ObjectProvider<DemoInstallation> demo) {
		this.properties = properties;
		this.demo = demo;
	}

	@Override
	public boolean required() {
		SecondFactorProperties.@Nullable Wish wish = this.properties.secondFactor();
		return (wish != null) ? wish == SecondFactorProperties.Wish.REQUIRED
				: this.demo.stream().noneMatch(DemoInstallation::present);
	}

	@EventListener(ApplicationReadyEvent.class)
	void tell() {
		if (!required()) {
			log.info("Signing in works without a second factor here; senim.second-factor=required asks everybody.");
		}
	}

}
