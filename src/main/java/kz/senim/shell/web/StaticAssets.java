package kz.senim.shell.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.ServletContext;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/**
 * Addresses of styles, scripts, fonts and icons. One hash over all of them stands in the
 * path, so that relative links inside (fonts, imported modules) carry it too and browsers
 * may keep every file for good.
 */
@Component
public class StaticAssets {

	private static final List<String> KINDS = List.of("css", "js", "fonts", "icons.svg", "icon.svg");

	private final String prefix;

	private final String version;

	private final Map<String, String> icons = new ConcurrentHashMap<>();

	StaticAssets(@Nullable ServletContext servlet) {
		this.version = "~" + hash();
		this.prefix = ((servlet != null) ? servlet.getContextPath() : "") + "/static/" + this.version + "/";
	}

	/** The address of a file below {@code static/}. */
	public String url(String path) {
		return this.prefix + path;
	}

	/** The address of an icon, for {@code <use href>}. */
	public String icon(String name) {
		return this.icons.computeIfAbsent(name, (icon) -> this.prefix + "icons.svg#i-" + icon);
	}

	/** The path segment that changes whenever a file does. */
	public String version() {
		return this.version;
	}

	private static String hash() {
		PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
		StringBuilder digests = new StringBuilder();
		try {
			for (String kind : KINDS) {
				String pattern = kind.contains(".") ? kind : kind + "/*";
				for (Resource file : files.getResources("classpath:/static/" + pattern)) {
					try (InputStream content = file.getInputStream()) {
						digests.append(HexFormat.of().formatHex(DigestUtils.md5Digest(content)));
					}
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return DigestUtils.md5DigestAsHex(digests.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
			.substring(0, 10);
	}

}
