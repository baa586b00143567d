package kz.senim.access.web;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the emergency card says in standing words.
 *
 * @param dutyPhone telephone of the supervisor on duty, or null
 */
@ConfigurationProperties("senim.access")
record AccessSettings(@Nullable String dutyPhone) {

	AccessSettings {
		dutyPhone = (dutyPhone == null || dutyPhone.isBlank()) ? null : dutyPhone.strip();
	}

}
