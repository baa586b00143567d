package kz.senim.catalog.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The lists of {@code seeds/codelists.json} and {@code seeds/regions.json}.
 */
@Component
class SeedFiles {

	private static final List<String> FILES = List.of("seeds/codelists.json", "seeds/regions.json");

	private static final Set<String> LANGUAGES = Set.of("en", "ru", "kk");

	private final Map<String, SeedList> lists = new TreeMap<>();

	SeedFiles(JsonMapper json) {
		for (String file : FILES) {
			try (InputStream input = new ClassPathResource(file).getInputStream()) {
				json.readTree(input).properties().forEach((list) -> add(list.getKey(), list.getValue(), json));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(file, ex);
			}
		}
	}

	Map<String, SeedList> all() {
		return this.lists;
	}

	Optional<SeedList> find(String list) {
		return Optional.ofNullable(this.lists.get(list));
	}

	private void add(String name, JsonNode list, JsonMapper json) {
		List<SeedList.Item> items = new ArrayList<>();
		list.path("items").forEach((item) -> items.add(item(item, list.path("scores"), json)));
		Set<String> guarded = Set.of(json.convertValue(list.path("protected"), String[].class));
		this.lists.put(name, new SeedList(name, "open".equals(list.path("kind").asString()), guarded, items));
	}

	private static SeedList.Item item(JsonNode item, JsonNode scores, JsonMapper json) {
		String code = item.path("code").asString();
		Map<String, String> labels = new LinkedHashMap<>();
		Map<String, Object> details = new LinkedHashMap<>();
		item.properties().forEach((property) -> {
			String name = property.getKey();
			if (LANGUAGES.contains(name)) {
				labels.put(name, property.getValue().asString());
			}
			else if (!"code".equals(name)) {
				details.put(name, json.convertValue(property.getValue(), Object.class));
			}
		});
		if (scores.has(code)) {
			details.put("score", scores.path(code).asInt());
		}
		return new SeedList.Item(code, labels, details);
	}

}
