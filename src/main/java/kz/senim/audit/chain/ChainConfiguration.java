package kz.senim.audit.chain;

import java.nio.file.Path;

import kz.senim.database.DataFolder;
import kz.senim.vault.Notary;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

/**
 * Where the anchors are written.
 */
@Configuration(proxyBeanMethods = false)
class ChainConfiguration {

	@Bean
	AnchorFile anchorFile(TrailSettings settings, DataFolder folder, Notary notary) {
		String file = settings.anchorFile();
		return new AnchorFile(StringUtils.hasText(file) ? Path.of(file) : folder.resolve("trail.anchors"), notary);
	}

}
