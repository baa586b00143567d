package kz.senim.resource;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import kz.senim.kernel.id.ConflictId;
import kz.senim.resource.score.ConflictGraph;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A case that an independent program has computed.
 */
public record ReferenceCase(String name, ConflictGraph graph, JsonNode json) {

	private static final String FILE = "/reference/key-conflict.json";

	public static Stream<ReferenceCase> all() {
		try (InputStream file = ReferenceCase.class.getResourceAsStream(FILE)) {
			List<ReferenceCase> cases = new ArrayList<>();
			JsonMapper.builder()
				.build()
				.readTree(file)
				.forEach((json) -> cases.add(new ReferenceCase(json.path("name").asString(), graph(json), json)));
			return cases.stream();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	public static ConflictId id(int place) {
		return new ConflictId(new UUID(0, place));
	}

	public List<Double> expected(String field) {
		return numbers(this.json.path("expected").path(field));
	}

	public List<ConflictId> keyConflicts() {
		return numbers(this.json.path("expected").path("keyConflicts")).stream()
			.map((place) -> id(place.intValue()))
			.toList();
	}

	public static List<Double> numbers(JsonNode list) {
		List<Double> numbers = new ArrayList<>();
		list.forEach((number) -> numbers.add(number.asDouble()));
		return numbers;
	}

	private static ConflictGraph graph(JsonNode json) {
		List<Double> acuteness = numbers(json.path("acuteness"));
		List<ConflictGraph.Link> links = new ArrayList<>();
		json.path("links")
			.forEach((link) -> links.add(new ConflictGraph.Link(id(link.path("from").asInt()),
					id(link.path("to").asInt()), link.path("strength").asInt())));
		return new ConflictGraph(IntStream.range(0, acuteness.size())
			.mapToObj((i) -> new ConflictGraph.Node(id(i), acuteness.get(i).intValue()))
			.toList(), links);
	}

	@Override
	public String toString() {
		return this.name;
	}

}
